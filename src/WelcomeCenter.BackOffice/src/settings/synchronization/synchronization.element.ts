import { css, customElement, html, nothing, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import type { UUIButtonState } from '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { tryExecute } from '@umbraco-cms/backoffice/resources';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { downloadArchive, exportToFolder, getSynchronization, importFromFolder } from '../../api';
import type { SynchronizationItem, SynchronizationModel, SynchronizationProblem } from '../../api';
import { backOffice, failureCode } from '../../cases/back-office-client';
import './differences.element';

type Direction = 'import' | 'export';

/** How the files of schema and content differ from the database, and bringing one in line with the other. */
@customElement('wc-synchronization')
export class WcSynchronizationElement extends UmbLitElement {
  @state()
  private _standing?: SynchronizationModel;

  @state()
  private _phase: 'loading' | 'ready' | 'failed' = 'loading';

  /** Waits for a second word. */
  @state()
  private _asking?: Direction;

  @state()
  private _running?: Direction;

  @state()
  private _done?: string;

  @state()
  private _failure?: string;

  override connectedCallback() {
    super.connectedCallback();
    void this.#load();
  }

  async #load() {
    this._phase = 'loading';
    const { data } = await tryExecute(this, getSynchronization(backOffice), { disableNotifications: true });
    this._standing = data;
    this._phase = data ? 'ready' : 'failed';
  }

  async #lookAgain() {
    this._done = undefined;
    this._failure = undefined;
    await this.#load();
  }

  #ask(direction: Direction) {
    this._asking = direction;
    this._done = undefined;
    this._failure = undefined;
  }

  async #move(direction: Direction, { fingerprint }: SynchronizationModel) {
    this._asking = undefined;
    this._running = direction;
    const call = direction === 'import' ? importFromFolder : exportToFolder;
    const body = { fingerprint };
    const { data, error } = await tryExecute(this, call({ ...backOffice, body }), { disableNotifications: true });
    this._running = undefined;
    this._failure = data ? undefined : failureCode(error);
    this._done = data ? this.localize.term(`wcSync_${direction}Done`, data.changed) : undefined;
    await this.#load();
  }

  async #download() {
    const { data } = await tryExecute(this, downloadArchive({ ...backOffice, parseAs: 'blob' }));
    if (data) {
      const address = URL.createObjectURL(data as unknown as Blob);
      Object.assign(document.createElement('a'), { href: address, download: `usync-${new Date().toISOString().slice(0, 10)}.zip` }).click();
      URL.revokeObjectURL(address);
    }
  }

  /** Who is asked something stands at the question. */
  protected override updated(changed: PropertyValues) {
    if (changed.has('_asking')) {
      this.renderRoot.querySelector<HTMLElement>('[role=alertdialog]')?.focus();
    }
  }

  override render() {
    return html`<h1>${this.localize.term('wcSync_headline')}</h1>
      <p>${this.localize.term('wcSync_hint')}</p>
      <div id="actions">
        ${this.#renderMove('import', this._standing?.canImport ? this._standing.imports : 0)}
        ${this.#renderMove('export', this._standing?.exports ?? 0)}
        <uui-button look="outline" label=${this.localize.term('wcSync_lookAgain')} @click=${this.#lookAgain}></uui-button>
        <uui-button look="outline" label=${this.localize.term('wcSync_download')} @click=${this.#download}></uui-button>
      </div>
      ${this.#renderQuestion()}
      <div role="status">${this._done ?? nothing}</div>
      ${this._failure ? html`<p role="alert">${this.localize.termOrDefault(`wcFailure_${this._failure}`, this.localize.term('wcFailure_unknown'))}</p>` : nothing}
      ${this.#renderStanding()}`;
  }

  #renderMove(direction: Direction, total: number) {
    const state: UUIButtonState = this._running === direction ? 'waiting' : undefined;
    return html`<uui-button
      look="primary"
      label=${this.localize.term(`wcSync_${direction}Button`, total)}
      .state=${state}
      ?disabled=${total === 0 || this._phase !== 'ready' || this._running !== undefined}
      @click=${() => this.#ask(direction)}></uui-button>`;
  }

  #renderQuestion() {
    const [direction, standing] = [this._asking, this._standing];
    if (!direction || !standing) {
      return nothing;
    }

    const total = direction === 'import' ? standing.imports : standing.exports;
    const forget = () => (this._asking = undefined);
    return html`<div
      id="question"
      role="alertdialog"
      tabindex="-1"
      aria-labelledby="asked"
      @keydown=${({ key }: KeyboardEvent) => key === 'Escape' && forget()}>
      <p id="asked">${this.localize.term(`wcSync_${direction}Confirm`, total)}</p>
      <uui-button
        look="primary"
        color=${direction === 'import' ? 'danger' : 'positive'}
        label=${this.localize.term(`wcSync_${direction}`)}
        @click=${() => this.#move(direction, standing)}></uui-button>
      <uui-button look="secondary" label=${this.localize.term('general_cancel')} @click=${forget}></uui-button>
    </div>`;
  }

  #renderStanding() {
    if (this._phase === 'loading') {
      return html`<uui-loader></uui-loader>`;
    }

    if (!this._standing) {
      return html`<div role="alert">
        <p>${this.localize.term('wc_failed')}</p>
        <uui-button look="primary" label=${this.localize.term('wc_retry')} @click=${this.#load}></uui-button>
      </div>`;
    }

    const { items, total, problems } = this._standing;
    return html`${this.#renderProblems(problems)}
      <uui-box headline-variant="h2" headline=${this.localize.term('wcSync_differences', total)}>
        ${items.length === 0 ? html`<p>${this.localize.term('wcSync_same')}</p>` : this.#renderTable(items)}
        ${total > items.length ? html`<p>${this.localize.term('wcSync_more', total - items.length)}</p>` : nothing}
      </uui-box>`;
  }

  #renderProblems(problems: ReadonlyArray<SynchronizationProblem>) {
    return problems.length === 0
      ? nothing
      : html`<uui-box headline-variant="h2" headline=${this.localize.term('wcSync_problems')}>
          <p>${this.localize.term(problems.some(({ isError }) => isError) ? 'wcSync_broken' : 'wcSync_warnings')}</p>
          <ul lang="en">
            ${problems.map(({ file, line, reason }) => html`<li><code>${file}${line === null ? '' : `:${line}`}</code> ${reason}</li>`)}
          </ul>
        </uui-box>`;
  }

  #renderTable(items: ReadonlyArray<SynchronizationItem>) {
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${this.localize.term('wcSync_kind')}</th>
          <th scope="col">${this.localize.term('wc_name')}</th>
          <th scope="col">${this.localize.term('wcSync_onImport')}</th>
          <th scope="col">${this.localize.term('wcSync_onExport')}</th>
        </tr>
      </thead>
      <tbody>
        ${items.map((item) => html`<tr>
          <td>${this.localize.term(`wcSync_kind${item.folder}`)}</td>
          <td><wc-synchronization-differences .item=${item}></wc-synchronization-differences></td>
          <td>${this.#renderEffect(item.onImport)}</td>
          <td>${this.#renderEffect(item.onExport)}</td>
        </tr>`)}
      </tbody>
    </table>`;
  }

  #renderEffect(effect: SynchronizationItem['onImport']) {
    return effect ? this.localize.term(`wcSync_effect${effect}`) : '–';
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
        padding: var(--uui-size-layout-1);
      }

      h1 {
        font-size: var(--uui-type-h3-size);
      }

      p {
        max-width: 75ch;
      }

      #actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--uui-size-space-3);
        margin-block: var(--uui-size-space-4);
      }

      #question {
        padding: var(--uui-size-space-5);
        border: 1px solid var(--uui-color-border-emphasis);
        border-radius: var(--uui-border-radius);
        background: var(--uui-color-surface);
      }

      #question p {
        margin-block-start: 0;
      }

      uui-box {
        margin-block-start: var(--uui-size-space-5);
      }

      table {
        width: 100%;
        border-collapse: collapse;
      }

      table > * > tr > * {
        padding: var(--uui-size-space-3);
        border-block-end: 1px solid var(--uui-color-divider);
        text-align: start;
        vertical-align: top;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'wc-synchronization': WcSynchronizationElement;
  }
}
