import { customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { ask, moment, type HistoryLine } from '../account/account';
import { accountStyles } from '../account/account.styles';

/** What happened to an account, the newest first, and who did it. */
@customElement('wc-account-history')
export class WcAccountHistoryElement extends UmbLitElement {
  /** Whose: one of the addresses of account.ts. */
  @property()
  account = '';

  @state()
  private _lines?: HistoryLine[];

  @state()
  private _failure?: string;

  override async connectedCallback() {
    super.connectedCallback();
    const { data, refusal } = await ask<HistoryLine[]>(this, 'GET', `${this.account}/history`);
    this._lines = data;
    this._failure = refusal;
  }

  override render() {
    return html`<uui-box headline-variant="h4" headline=${this.localize.term('wcAccount_history')}>
      ${this._lines?.length === 0 ? html`<p>${this.localize.term('wcAccount_noHistory')}</p>` : nothing}
      <ul>
        ${this._lines?.map(
          ({ at, kind, detail, actor }) => html`<li>
            <p>
              <strong>${this.localize.term(`wcAccountEvent_${kind}`)}</strong>${detail ? html`: ${detail}` : nothing}<br />
              ${this.localize.date(at, moment)}, ${actor ?? this.localize.term('wcAccount_somebodyGone')}
            </p>
          </li>`,
        )}
      </ul>
      ${this._failure ? html`<p role="alert">${this._failure}</p>` : nothing}
    </uui-box>`;
  }

  static override styles = accountStyles;
}
