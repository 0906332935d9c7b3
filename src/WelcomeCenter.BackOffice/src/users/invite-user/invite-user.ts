import { UMB_ACTION_EVENT_CONTEXT } from '@umbraco-cms/backoffice/action';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbContextConsumerController } from '@umbraco-cms/backoffice/context-api';
import { UmbRequestReloadChildrenOfEntityEvent } from '@umbraco-cms/backoffice/entity-action';
import { UmbModalToken, umbOpenModal } from '@umbraco-cms/backoffice/modal';

const dialog = new UmbModalToken('WelcomeCenter.Modal.User.Invite', { modal: { type: 'dialog', size: 'small' } });

/** Opens the dialog; the list shows the invited person afterwards. */
export const inviteUser = async (host: UmbControllerHost) => {
  await umbOpenModal(host, dialog);
  const events = await new UmbContextConsumerController(host, UMB_ACTION_EVENT_CONTEXT).asPromise();
  events?.dispatchEvent(new UmbRequestReloadChildrenOfEntityEvent({ entityType: 'user-root', unique: null }));
};
