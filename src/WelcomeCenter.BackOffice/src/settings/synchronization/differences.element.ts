import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { tryExecute } from '@umbraco-cms/backoffice/resources';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { getSynchronizationItem, type DifferenceModel, type SynchronizationItem } from '../../api';
import { backOffice } from '../../cases/back-office-client';

/** What the database and a file say differently about one item; asked for when somebody opens it. */
@customElement('wc-synchronization-differences')
export class WcSynchronizationDifferencesElement extends UmbLitElement {
  @property({ attribute: false })
  item!: SynchronizationItem;

  @state()
  private _differences?: ReadonlyArray<DifferenceModel>;

  @state()
  private _failed = false;

  async #toggle(event: Event) {
    if (!(event.currentTarget as HTMLDetailsElement).open || this._differences) {
      return;
    }

    const { folder, key } = this.item;
    const { data } = await tryExecute(this, getSynchronizationItem({ ...backOffice, path: { folder, key } }), { disableNotifications: true });
    this._differences = data;
    this._failed = !data;
  }

  override render() {
    return html`<details @toggle=${this.#toggle}>
      <summary><bdi>${this.item.name}</bdi></summary>
      ${this._failed ? html`<p role="alert">${this.localize.term('wc_failed')}</p>` : nothing} ${this.#renderTable()}
    </details>`;
  }

  #renderTable() {
    if (!this._differences) {
      return nothing;
    }

    if (this._differences.length === 0) {
      return html`<p>${this.localize.term('wcSync_onlyForm')}</p>`;
    }

    return html`<table>
      <thead>
        <tr>
          <th scope="col">${this.localize.term('wcSync_where')}</th>
          <th scope="col">${this.localize.term('wcSync_database')}</th>
          <th scope="col">${this.localize.term('wcSync_file')}</th>
        </tr>
      </thead>
      <tbody>
        ${this._differences.map(({ path, database, folder }) => html`<tr>
          <th scope="row"><code>${path}</code></th>
          <td>${this.#renderValue(database)}</td>
          <td>${this.#renderValue(folder)}</td>
        </tr>`)}
      </tbody>
    </table>`;
  }

  #renderValue(value: string | null) {
    return value === null ? html`<em>${this.localize.term('wcSync_nothing')}</em>` : html`<bdi>${value}</bdi>`;
  }

  static override styles = [
    UmbTextStyles,
    css`
      summary {
        cursor: pointer;
        font-weight: 700;
      }

      table {
        width: 100%;
        margin-block: var(--uui-size-space-4);
        border-collapse: collapse;
        font-size: var(--uui-type-small-size);
      }

      th,
      td {
        padding: var(--uui-size-space-2) var(--uui-size-space-3);
        border-block-end: 1px solid var(--uui-color-divider);
        text-align: start;
        vertical-align: top;
        font-weight: 400;
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }

      thead th {
        font-weight: 700;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'wc-synchronization-differences': WcSynchronizationDifferencesElement;
  }
}
