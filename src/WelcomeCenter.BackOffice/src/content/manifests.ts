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
  {
    // The client's own is called "Save" in every language.
    type: 'workspaceAction',
    kind: 'default',
    alias: 'WelcomeCenter.WorkspaceAction.DocumentBlueprint.Save',
    name: 'Save a blueprint',
    weight: 80,
    overwrites: 'Umb.WorkspaceAction.DocumentBlueprint.Save',
    api: () => import('./save-blueprint'),
    meta: { label: '#buttons_save', look: 'primary', color: 'positive' },
    conditions: [{ alias: 'Umb.Condition.WorkspaceAlias', match: 'Umb.Workspace.DocumentBlueprint' }],
  },
];
