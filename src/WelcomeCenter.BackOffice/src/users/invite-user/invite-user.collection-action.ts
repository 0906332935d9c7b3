import { UmbCollectionActionBase } from '@umbraco-cms/backoffice/collection';
import { inviteUser } from './invite-user';

export class WcInviteUserCollectionAction extends UmbCollectionActionBase {
  override async execute() {
    await inviteUser(this);
  }
}

export { WcInviteUserCollectionAction as api };
