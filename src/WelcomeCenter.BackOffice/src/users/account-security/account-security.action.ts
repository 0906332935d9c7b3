import { UmbActionBase } from '@umbraco-cms/backoffice/action';
import { UmbModalToken, umbOpenModal } from '@umbraco-cms/backoffice/modal';

const sideBar = new UmbModalToken('WelcomeCenter.Modal.Account.Security', { modal: { type: 'sidebar', size: 'small' } });

export class WcAccountSecurityAction extends UmbActionBase<{ meta: object }> {
  async getHref() {
    return undefined;
  }

  async execute() {
    await umbOpenModal(this, sideBar).catch(() => undefined);
  }
}

export { WcAccountSecurityAction as api };
