import { UmbModalToken } from '@umbraco-cms/backoffice/modal';

/** What saving would do to content that exists, in the person's words. */
export type SchemaEffects = {
  /** Otherwise saving would be refused. */
  isPossible: boolean;
  effects: Array<{ message: string; isRefusal: boolean }>;
};

/** Shows the effects; it is submitted by whoever wants to save all the same. */
export const EFFECTS_DIALOG = new UmbModalToken<SchemaEffects, undefined>('WelcomeCenter.Modal.Schema.Effects', {
  modal: { type: 'dialog', size: 'small' },
});
