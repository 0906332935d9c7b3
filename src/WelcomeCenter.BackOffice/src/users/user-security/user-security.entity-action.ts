import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { UmbModalToken, umbOpenModal } from '@umbraco-cms/backoffice/modal';

const sideBar = new UmbModalToken<{ unique: string }>('WelcomeCenter.Modal.User.Security', { modal: { type: 'sidebar', size: 'small' } });

export class WcUserSecurityEntityAction extends UmbEntityActionBase<never> {
  override async execute() {
    if (this.args.unique) {
      await umbOpenModal(this, sideBar, { data: { unique: this.args.unique } }).catch(() => undefined);
    }
  }
}

export { WcUserSecurityEntityAction as api };
