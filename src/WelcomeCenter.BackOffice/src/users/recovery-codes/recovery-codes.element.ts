import { customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { ask, ownAccount, type CodesLeft } from '../account/account';
import { accountStyles } from '../account/account.styles';

const codes = `${ownAccount}/recovery-codes`;

/** How many recovery codes are left; new ones take a code of the app, and are shown once. */
@customElement('wc-recovery-codes')
export class WcRecoveryCodesElement extends UmbLitElement {
  @state()
  private _standing?: CodesLeft;

  @state()
  private _codes?: string[];

  @state()
  private _failure?: string;

  override async connectedCallback() {
    super.connectedCallback();
    this._standing = (await ask<CodesLeft>(this, 'GET', codes)).data;
  }

  async #renew(event: Event) {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const code = new FormData(form).get('code');
    if (!code) {
      return;
    }

    const { data, refusal } = await ask<{ recoveryCodes: string[] }>(this, 'POST', codes, { code });
    this._failure = refusal;
    this._codes = data?.recoveryCodes ?? this._codes;
    form.reset();
  }

  override render() {
    if (!this._standing?.hasSecondFactor) {
      return nothing;
    }

    const label = this.localize.term('wcAccount_code');
    return html`<uui-box headline-variant="h4" headline=${this.localize.term('wcAccount_recoveryCodes')}>
      ${this._codes
        ? html`<p>${this.localize.term('wcAccount_keepCodes')}</p>
            <pre>${this._codes.join('\n')}</pre>`
        : html`<p>${this.localize.term('wcAccount_codesLeft', this._standing.left)}</p>
            <uui-form>
              <form @submit=${this.#renew}>
                <uui-form-layout-item>
                  <uui-label slot="label" for="code" required>${label}</uui-label>
                  <uui-input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" required label=${label}></uui-input>
                </uui-form-layout-item>
                <uui-button type="submit" look="secondary" label=${this.localize.term('wcAccount_renewCodes')}></uui-button>
              </form>
            </uui-form>`}
      ${this._failure ? html`<p role="alert">${this._failure}</p>` : nothing}
    </uui-box>`;
  }

  static override styles = accountStyles;
}
