import { customElement, html, nothing, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import type { UUIButtonState } from '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { ask, moment, ownAccount, type Passkey } from '../account/account';
import { accountStyles } from '../account/account.styles';

const passkeys = `${ownAccount}/passkeys`;

/** A person's passkeys: what a finger, a face or a PIN signs in with, without a password. */
@customElement('wc-passkeys')
export class WcPasskeysElement extends UmbLitElement {
  @state()
  private _passkeys?: Passkey[];

  @state()
  private _adding?: UUIButtonState;

  @state()
  private _failure?: string;

  override connectedCallback() {
    super.connectedCallback();
    void this.#load();
  }

  async #load() {
    const { data, refusal } = await ask<Passkey[]>(this, 'GET', passkeys);
    this._passkeys = data ?? this._passkeys;
    this._failure = refusal;
  }

  async #remove({ id }: Passkey) {
    const { refusal } = await ask(this, 'DELETE', `${passkeys}/${id}`);
    await this.#load();
    this._failure = refusal ?? this._failure;
  }

  async #add(event: Event) {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (!form.checkValidity()) {
      return;
    }

    const entered = new FormData(form);
    this._adding = 'waiting';
    this._failure = await this.#register(String(entered.get('name')), String(entered.get('password')));
    this._adding = this._failure ? 'failed' : 'success';
    if (!this._failure) {
      form.reset();
      await this.#load();
    }
  }

  /** Gives why it did not work. */
  async #register(name: string, password: string) {
    const options = await ask<PublicKeyCredentialCreationOptionsJSON>(this, 'POST', `${passkeys}/options`, { password });
    if (!options.data) {
      return options.refusal;
    }

    try {
      const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options.data);
      const credential = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
      return (await ask(this, 'POST', passkeys, { name, credential: credential.toJSON() })).refusal;
    } catch {
      return this.localize.term('wcAccount_passkeyCancelled');
    }
  }

  override render() {
    return html`<uui-box headline-variant="h4" headline=${this.localize.term('wcAccount_passkeys')}>
      <p>${this.localize.term('wcAccount_passkeysHelp')}</p>
      <ul>
        ${repeat(this._passkeys ?? [], ({ id }) => id, (passkey) => this.#passkey(passkey))}
      </ul>
      ${'PublicKeyCredential' in window ? this.#form() : html`<p>${this.localize.term('wcAccount_passkeysUnknown')}</p>`}
      ${this._failure ? html`<p role="alert">${this._failure}</p>` : nothing}
    </uui-box>`;
  }

  #passkey(passkey: Passkey) {
    return html`<li>
      <p><strong>${passkey.name}</strong><br />${this.localize.term('wcAccount_since', this.localize.date(passkey.createdAt, moment))}</p>
      <uui-button look="secondary" label=${this.localize.term('wcAccount_removePasskey', passkey.name ?? '')} @click=${() => this.#remove(passkey)}>
        ${this.localize.term('wcAccount_remove')}
      </uui-button>
    </li>`;
  }

  #form() {
    const name = this.localize.term('wcAccount_passkeyName');
    const password = this.localize.term('wcAccount_password');
    return html`<uui-form>
      <form @submit=${this.#add}>
        <uui-form-layout-item>
          <uui-label slot="label" for="name" required>${name}</uui-label>
          <uui-input id="name" name="name" required maxlength="100" label=${name}></uui-input>
        </uui-form-layout-item>
        <uui-form-layout-item>
          <uui-label slot="label" for="password" required>${password}</uui-label>
          <uui-input id="password" name="password" type="password" autocomplete="current-password" required label=${password}></uui-input>
        </uui-form-layout-item>
        <uui-button type="submit" look="primary" .state=${this._adding} label=${this.localize.term('wcAccount_addPasskey')}></uui-button>
      </form>
    </uui-form>`;
  }

  static override styles = accountStyles;
}
