import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import type { UUIButtonState } from '@umbraco-cms/backoffice/external/uui';
import { UMB_CURRENT_USER_STORE_CONTEXT } from '@umbraco-cms/backoffice/current-user';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { ask } from '../account/account';
import { accountStyles } from '../account/account.styles';

interface SetUp {
  readonly secret: string;
  readonly qrCodeSetupImageUrl: string;
}

/**
 * Sets an authenticator app up as second factor. The client's own element for it shows neither the key for those who
 * cannot scan a picture nor the recovery codes.
 */
@customElement('wc-authenticator-app')
export class WcAuthenticatorAppElement extends UmbLitElement {
  @property({ attribute: false })
  providerName = '';

  @property({ attribute: false })
  displayName = '';

  @property({ attribute: false })
  close: () => void = () => undefined;

  @state()
  private _setUp?: SetUp;

  @state()
  private _codes?: string[];

  @state()
  private _saving?: UUIButtonState;

  @state()
  private _failure?: string;

  get #url() {
    return `/umbraco/management/api/v1/user/current/2fa/${this.providerName}`;
  }

  override async firstUpdated() {
    const { data, refusal } = await ask<SetUp>(this, 'GET', this.#url);
    this._setUp = data;
    this._failure = refusal;
  }

  async #submit(event: Event) {
    event.preventDefault();
    const code = new FormData(event.target as HTMLFormElement).get('code');
    if (!code || !this._setUp) {
      return;
    }

    this._saving = 'waiting';
    const { data, refusal } = await ask<{ recoveryCodes: string[] }>(this, 'POST', this.#url, { code, secret: this._setUp.secret });
    this._saving = refusal ? 'failed' : 'success';
    this._failure = refusal;
    this._codes = data?.recoveryCodes;
    if (data) {
      // The list behind this dialog then shows the factor as set up.
      const store = await this.getContext(UMB_CURRENT_USER_STORE_CONTEXT).catch(() => undefined);
      store?.updateMfaProvider({ providerName: this.providerName, isEnabledOnUser: true });
    }
  }

  override render() {
    return html`<umb-body-layout headline=${this.displayName}>
      <uui-box headline-variant="h4" headline=${this.localize.term(this._codes ? 'wcAccount_recoveryCodes' : 'wcAccount_setUpHeadline')}>
        ${this._codes ? this.#codes(this._codes) : this._setUp ? this.#form(this._setUp) : nothing}
        ${this._failure ? html`<p role="alert">${this._failure}</p>` : nothing}
      </uui-box>
      <uui-button slot="actions" look="secondary" label=${this.localize.term('general_close')} @click=${this.close}></uui-button>
      ${this._setUp && !this._codes
        ? html`<uui-button
            slot="actions"
            type="submit"
            form="set-up"
            look="primary"
            color="positive"
            .state=${this._saving}
            label=${this.localize.term('wcAccount_setUp')}></uui-button>`
        : nothing}
    </umb-body-layout>`;
  }

  #form({ secret, qrCodeSetupImageUrl }: SetUp) {
    const label = this.localize.term('wcAccount_code');
    return html`<p>${this.localize.term('wcAccount_scan')}</p>
      <img src=${qrCodeSetupImageUrl} alt=${this.localize.term('wcAccount_qrCode')} />
      <p>${this.localize.term('wcAccount_byHand')}<br /><code>${secret.match(/.{1,4}/g)?.join(' ')}</code></p>
      <uui-form>
        <form id="set-up" @submit=${this.#submit}>
          <uui-form-layout-item>
            <uui-label slot="label" for="code" required>${label}</uui-label>
            <uui-input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" required label=${label}></uui-input>
          </uui-form-layout-item>
        </form>
      </uui-form>`;
  }

  #codes(codes: string[]) {
    return html`<p role="status">${this.localize.term('wcAccount_keepCodes')}</p>
      <pre>${codes.join('\n')}</pre>`;
  }

  static override styles = [
    ...accountStyles,
    css`
      img {
        display: block;
        inline-size: 16rem;
        max-inline-size: 100%;
        background: #fff;
        image-rendering: pixelated;
      }
    `,
  ];
}

export { WcAuthenticatorAppElement as element };
