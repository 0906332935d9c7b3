import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import type { UUIButtonState, UUISelectElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { CaseDetails, CaseStatus, CloseReason } from '../../api';
import { caseStatuses, closeReasons } from '../statuses';
import { caseStatusTag } from '../tags';
import { detailStyles } from '../workspace/detail-workspace.styles';

/** Shows the status and changes it; closing asks for the reason. What is allowed, the server says. */
@customElement('wc-case-status')
export class WcCaseStatusElement extends UmbLitElement {
  @property({ attribute: false })
  details?: CaseDetails;

  /** Gives the code of the rule that refused. */
  @property({ attribute: false })
  change?: (status: CaseStatus, reason: CloseReason | null, version: number) => Promise<string | undefined>;

  @property({ attribute: false })
  reload?: () => Promise<void>;

  @state()
  private _status: CaseStatus | '' = '';

  @state()
  private _reason: CloseReason | '' = '';

  @state()
  private _saving?: UUIButtonState;

  @state()
  private _failure?: string;

  async #save(event: Event) {
    event.preventDefault();
    if (!this.details || !this.change || this._status === '') {
      return;
    }

    this._saving = 'waiting';
    const reason = this._status === 'Closed' ? this._reason || null : null;
    this._failure = await this.change(this._status, reason, this.details.version);
    this._saving = this._failure ? 'failed' : 'success';
    if (!this._failure) {
      this.#reset();
    }
  }

  get #isComplete() {
    return this._status === 'Closed' ? this._reason !== '' : this._status !== '';
  }

  #reset() {
    this._status = '';
    this._reason = '';
  }

  async #reload() {
    await this.reload?.();
    this._failure = undefined;
    this._saving = undefined;
  }

  override render() {
    if (!this.details) {
      return nothing;
    }

    const { status, closeReason } = this.details;
    return html`<uui-box headline-variant="h2" headline=${this.localize.term('wcCase_status')}>
      <p>
        ${caseStatusTag(this.localize, status)}
        ${closeReason ? html`<span>${this.localize.term(`wcCase_reason${closeReason}`)}</span>` : nothing}
      </p>
      <form @submit=${this.#save}>
        ${this.#renderChoice('wcCase_newStatus', 'wcCase_status', caseStatuses.filter((other) => other !== status), this._status,
          (value) => (this._status = value))}
        ${this._status === 'Closed'
          ? this.#renderChoice('wcCase_closeReason', 'wcCase_reason', closeReasons, this._reason, (value) => (this._reason = value))
          : nothing}
        <uui-button
          type="submit"
          look="primary"
          label=${this.localize.term('wcCase_changeStatus')}
          .state=${this._saving}
          ?disabled=${!this.#isComplete || this._saving === 'waiting'}></uui-button>
      </form>
      <div role="status">${this._saving === 'success' ? this.localize.term('wcCase_statusChanged') : nothing}</div>
      ${this.#renderFailure()}
    </uui-box>`;
  }

  #renderChoice<T extends string>(label: string, prefix: string, values: ReadonlyArray<T>, current: T | '', choose: (value: T) => void) {
    const options = values.map((value) => ({ name: this.localize.term(prefix + value), value, selected: value === current }));
    const none = { name: this.localize.term('wcCase_choose'), value: '', selected: current === '' };
    return html`<label>
      <span>${this.localize.term(label)}</span>
      <uui-select
        label=${this.localize.term(label)}
        .options=${[none, ...options]}
        @change=${(event: Event) => choose((event.target as UUISelectElement).value as T)}></uui-select>
    </label>`;
  }

  #renderFailure() {
    if (!this._failure) {
      return nothing;
    }

    return html`<div role="alert">
      <p>${this.localize.termOrDefault(`wcFailure_${this._failure}`, this.localize.term('wcFailure_unknown'))}</p>
      ${this._failure === 'case.stale'
        ? html`<uui-button look="secondary" label=${this.localize.term('wcCase_reload')} @click=${this.#reload}></uui-button>`
        : nothing}
    </div>`;
  }

  static override styles = [
    UmbTextStyles,
    detailStyles,
    css`
      p {
        display: flex;
        align-items: center;
        gap: var(--uui-size-space-3);
        margin-top: 0;
      }

      form,
      label {
        display: grid;
        gap: var(--uui-size-space-3);
      }

      label span {
        font-weight: 700;
      }

      [role] {
        margin-top: var(--uui-size-space-4);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'wc-case-status': WcCaseStatusElement;
  }
}
