import { customElement, html, nothing, property, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { ask, moment, type Session } from '../account/account';
import { accountStyles } from '../account/account.styles';

/** Where a person is signed in; each session, or all at once, can be ended. */
@customElement('wc-session-list')
export class WcSessionListElement extends UmbLitElement {
  /** Whose: one of the addresses of account.ts. */
  @property()
  account = '';

  @state()
  private _sessions?: Session[];

  @state()
  private _failure?: string;

  override connectedCallback() {
    super.connectedCallback();
    void this.#load();
  }

  async #load() {
    const { data, refusal } = await ask<Session[]>(this, 'GET', `${this.account}/sessions`);
    this._sessions = data ?? this._sessions;
    this._failure = refusal;
  }

  async #end(session?: Session) {
    const { refusal } = await ask(this, 'DELETE', `${this.account}/sessions${session ? `/${session.id}` : ''}`);
    await this.#load();
    this._failure = refusal ?? this._failure;
  }

  override render() {
    const others = this._sessions?.filter(({ isCurrent }) => !isCurrent) ?? [];
    return html`<uui-box headline-variant="h4" headline=${this.localize.term('wcAccount_sessions')}>
      ${this._sessions?.length === 0 ? html`<p>${this.localize.term('wcAccount_noSession')}</p>` : nothing}
      <ul>
        ${repeat(this._sessions ?? [], ({ id }) => id, (session) => this.#session(session))}
      </ul>
      ${this._failure ? html`<p role="alert">${this._failure}</p>` : nothing}
      ${others.length > 0
        ? html`<uui-button
            class="actions"
            look="secondary"
            color="danger"
            label=${this.localize.term(others.length === this._sessions?.length ? 'wcAccount_endAll' : 'wcAccount_endOthers')}
            @click=${() => this.#end()}></uui-button>`
        : nothing}
    </uui-box>`;
  }

  #session(session: Session) {
    const { browser, network, method, isCurrent } = session;
    const name = browser || this.localize.term('wcAccount_unknownBrowser');
    const since = this.localize.date(session.createdAt, moment);
    return html`<li>
      <div>
        <p><strong>${name}</strong> ${isCurrent ? html`<uui-tag look="secondary">${this.localize.term('wcAccount_thisSession')}</uui-tag>` : nothing}</p>
        <p>
          ${this.localize.term('wcAccount_sessionFacts', since, this.localize.date(session.lastUsedAt, moment))}<br />
          ${this.localize.term(`wcAccount_by${method}`)}${network ? html`, ${this.localize.term('wcAccount_network', network)}` : nothing}
        </p>
      </div>
      ${isCurrent
        ? nothing
        : html`<uui-button look="secondary" label=${this.localize.term('wcAccount_endOne', name, since)} @click=${() => this.#end(session)}>
            ${this.localize.term('wcAccount_end')}
          </uui-button>`}
    </li>`;
  }

  static override styles = accountStyles;
}
