import { customElement, html } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { accountOf } from '../account/account';
import { securityStyles } from '../account/security.styles';
import '../account-history/account-history.element';
import '../session-list/session-list.element';

/** What an administrator sees of the sign-in to a colleague's account. */
@customElement('wc-user-security')
export class WcUserSecurityElement extends UmbModalBaseElement<{ unique: string }> {
  override render() {
    const account = accountOf(this.data?.unique ?? '');
    return html`<umb-body-layout headline=${this.localize.term('wcAccount_userHeadline')}>
      <wc-session-list account=${account}></wc-session-list>
      <wc-account-history account=${account}></wc-account-history>
      <uui-button slot="actions" look="secondary" label=${this.localize.term('general_close')} @click=${this._rejectModal}></uui-button>
    </umb-body-layout>`;
  }

  static override styles = securityStyles;
}

export { WcUserSecurityElement as element };
