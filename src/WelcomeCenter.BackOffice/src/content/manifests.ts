export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'dashboard',
    alias: 'WelcomeCenter.Dashboard.Content',
    name: 'Start of the content section',
    weight: 100,
    element: async () => ({ element: (await import('./start/start.element')).WcContentStartElement }),
    meta: { label: '#wcContent_start', pathname: 'start' },
    conditions: [{ alias: 'Umb.Condition.SectionAlias', match: 'Umb.Section.Content' }],
  },
];
