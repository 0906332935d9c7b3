import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import type { UUIButtonState } from '@umbraco-cms/backoffice/external/uui';
import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UMB_NOTIFICATION_CONTEXT } from '@umbraco-cms/backoffice/notification';
import { tryExecute } from '@umbraco-cms/backoffice/resources';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { UmbUserGroupInputElement } from '@umbraco-cms/backoffice/user-group';

/** Asks for whom to invite, into which groups, and with which words. */
@customElement('wc-invite-user')
export class WcInviteUserElement extends UmbModalBaseElement {
  @state()
  private _groups: Array<string> = [];

  @state()
  private _sending?: UUIButtonState;

  @state()
  private _groupMissing = false;

  async #submit(event: Event) {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    this._groupMissing = this._groups.length === 0;
    if (!form.checkValidity() || this._groupMissing) {
      return;
    }

    const entered = new FormData(form);
    const email = String(entered.get('email'));
    this._sending = 'waiting';
    const { error } = await tryExecute(
      this,
      umbHttpClient.post({
        url: '/umbraco/management/api/v1/user/invite',
        security: [{ scheme: 'bearer', type: 'http' }],
        headers: { 'Content-Type': 'application/json' },
        body: {
          name: String(entered.get('name')),
          email,
          userName: email,
          message: entered.get('message') ?? '',
          userGroupIds: this._groups.map((id) => ({ id })),
        },
      }),
    );
    this._sending = error ? 'failed' : 'success';
    if (!error) {
      const notifications = await this.getContext(UMB_NOTIFICATION_CONTEXT);
      notifications?.peek('positive', { data: { message: this.localize.term('wcUsers_sent') } });
      this._submitModal();
    }
  }

  #choose(event: Event) {
    this._groups = [...(event.target as UmbUserGroupInputElement).selection];
    this._groupMissing = false;
  }

  override render() {
    return html`<uui-dialog-layout headline=${this.localize.term('wcUsers_inviteHeadline')}>
      <p>${this.localize.term('wcUsers_inviteHelp')}</p>
      <uui-form>
        <form id="invite" @submit=${this.#submit}>
          ${this.#field('name', 'text')} ${this.#field('email', 'email')}
          <uui-form-layout-item>
            <uui-label slot="label" for="groups" required>${this.localize.term('wcUsers_groups')}</uui-label>
            <umb-user-group-input id="groups" .selection=${this._groups} @change=${this.#choose}></umb-user-group-input>
            ${this._groupMissing ? html`<p role="alert">${this.localize.term('wcUsers_groupMissing')}</p>` : nothing}
          </uui-form-layout-item>
          <uui-form-layout-item>
            <uui-label slot="label" for="message">${this.localize.term('wcUsers_message')}</uui-label>
            <uui-textarea id="message" name="message" maxlength="2000" label=${this.localize.term('wcUsers_message')}></uui-textarea>
          </uui-form-layout-item>
        </form>
      </uui-form>
      <uui-button slot="actions" look="secondary" label=${this.localize.term('general_cancel')} @click=${this._rejectModal}></uui-button>
      <uui-button
        slot="actions"
        type="submit"
        form="invite"
        look="primary"
        color="positive"
        .state=${this._sending}
        label=${this.localize.term('wcUsers_send')}></uui-button>
    </uui-dialog-layout>`;
  }

  #field(name: string, type: 'text' | 'email') {
    const label = this.localize.term(`wcUsers_${name}`);
    return html`<uui-form-layout-item>
      <uui-label slot="label" for=${name} required>${label}</uui-label>
      <uui-input id=${name} name=${name} type=${type} required label=${label}></uui-input>
    </uui-form-layout-item>`;
  }

  static override styles = [
    UmbTextStyles,
    css`
      p {
        margin-block-start: 0;
        max-inline-size: 40rem;
      }

      [role='alert'] {
        margin-block: var(--uui-size-space-2) 0;
        color: var(--uui-color-danger);
      }

      uui-input {
        inline-size: 100%;
      }

      uui-textarea {
        --uui-textarea-min-height: 100px;
      }
    `,
  ];
}

export { WcInviteUserElement as element };
