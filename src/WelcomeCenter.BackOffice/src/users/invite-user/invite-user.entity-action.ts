import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { inviteUser } from './invite-user';

export class WcInviteUserEntityAction extends UmbEntityActionBase<never> {
  override async execute() {
    await inviteUser(this);
  }
}

export { WcInviteUserEntityAction as api };
