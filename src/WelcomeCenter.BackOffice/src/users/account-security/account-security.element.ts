import { customElement, html } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { ownAccount } from '../account/account';
import { securityStyles } from '../account/security.styles';
import '../account-history/account-history.element';
import '../passkeys/passkeys.element';
import '../recovery-codes/recovery-codes.element';
import '../session-list/session-list.element';

/** What a person does about the sign-in to their own account, beside password and second factor. */
@customElement('wc-account-security')
export class WcAccountSecurityElement extends UmbModalBaseElement {
  override render() {
    return html`<umb-body-layout headline=${this.localize.term('wcAccount_headline')}>
      <wc-session-list account=${ownAccount}></wc-session-list>
      <wc-passkeys></wc-passkeys>
      <wc-recovery-codes></wc-recovery-codes>
      <wc-account-history account=${ownAccount}></wc-account-history>
      <uui-button slot="actions" look="secondary" label=${this.localize.term('general_close')} @click=${this._rejectModal}></uui-button>
    </umb-body-layout>`;
  }

  static override styles = securityStyles;
}

export { WcAccountSecurityElement as element };
