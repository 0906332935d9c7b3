export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'dashboard',
    alias: 'WelcomeCenter.Dashboard.Synchronization',
    name: 'Files and database of schema and content',
    weight: 50,
    element: async () => ({ element: (await import('./synchronization/synchronization.element')).WcSynchronizationElement }),
    meta: { label: '#wcSync_tab', pathname: 'synchronization' },
    conditions: [
      { alias: 'Umb.Condition.SectionAlias', match: 'Umb.Section.Settings' },
      { alias: 'Umb.Condition.CurrentUser.IsAdmin' },
    ],
  },
];
