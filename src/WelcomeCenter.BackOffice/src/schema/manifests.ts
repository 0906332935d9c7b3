import * as effects from './effects/effects.element';
import * as save from './save/save.workspace-action';

// In place of the client's own; see hidden.ts.
const saving = ['DocumentType', 'MediaType', 'DataType'].map(
  (kind): UmbExtensionManifest => ({
    type: 'workspaceAction',
    kind: 'default',
    alias: `WelcomeCenter.WorkspaceAction.${kind}.Save`,
    name: 'Saves after saying what it does to content',
    api: async () => save,
    meta: { label: '#buttons_save', look: 'primary', color: 'positive' },
    conditions: [{ alias: 'Umb.Condition.WorkspaceAlias', match: `Umb.Workspace.${kind}` }],
  }),
);

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'modal',
    alias: 'WelcomeCenter.Modal.Schema.Effects',
    name: 'Says what a change of the schema does to content',
    element: async () => effects,
  },
  {
    // A template is chosen, not edited; its card leads here.
    type: 'workspace',
    kind: 'default',
    alias: 'WelcomeCenter.Workspace.Template',
    name: 'Says that templates are part of the program',
    meta: { entityType: 'template', headline: '#wcSchema_template' },
  },
  ...saving,
];
