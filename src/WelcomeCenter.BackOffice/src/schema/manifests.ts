import * as effects from './effects/effects.element';
import * as save from './save/save.workspace-action';

const saving = [
  { overwrites: 'Umb.WorkspaceAction.DocumentType.Save', workspace: 'Umb.Workspace.DocumentType' },
  { overwrites: 'Umb.WorkspaceAction.MediaType.Save', workspace: 'Umb.Workspace.MediaType' },
  { overwrites: 'Umb.WorkspaceAction.DataType.Save', workspace: 'Umb.Workspace.DataType' },
];

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'modal',
    alias: 'WelcomeCenter.Modal.Schema.Effects',
    name: 'Says what a change of the schema does to content',
    element: async () => effects,
  },
  ...saving.map(
    ({ overwrites, workspace }): UmbExtensionManifest => ({
      type: 'workspaceAction',
      kind: 'default',
      alias: overwrites.replace('Umb.', 'WelcomeCenter.'),
      name: 'Saves after saying what it does to content',
      overwrites,
      api: async () => save,
      meta: { label: '#buttons_save', look: 'primary', color: 'positive' },
      conditions: [{ alias: 'Umb.Condition.WorkspaceAlias', match: workspace }],
    }),
  ),
];
