import { html, repeat } from '@umbraco-cms/backoffice/external/lit';
import type { ListState } from './list-state';

export interface Column<Item> {
  readonly label: string;
  /** The server's name of the order; a column without one cannot be sorted. */
  readonly orderBy?: string;
  readonly cell: (item: Item) => unknown;
}

interface Table<Item> {
  readonly label: string;
  readonly columns: ReadonlyArray<Column<Item>>;
  readonly items: ReadonlyArray<Item>;
  readonly state: ListState;
  readonly busy: boolean;
  readonly sort: (orderBy: string) => void;
}

export const renderTable = <Item extends { id: string }>(table: Table<Item>) =>
  html`<uui-table aria-label=${table.label} aria-busy=${table.busy ? 'true' : 'false'}>
    <uui-table-head>${table.columns.map((column) => renderHead(table, column))}</uui-table-head>
    ${repeat(
      table.items,
      (item) => item.id,
      (item) => html`<uui-table-row>
        ${table.columns.map((column) => html`<uui-table-cell>${column.cell(item)}</uui-table-cell>`)}
      </uui-table-row>`,
    )}
  </uui-table>`;

const renderHead = <Item>({ state, sort }: Table<Item>, { label, orderBy }: Column<Item>) => {
  if (!orderBy) {
    return html`<uui-table-head-cell>${label}</uui-table-head-cell>`;
  }

  const active = state.orderBy === orderBy;
  const sorted = active ? (state.descending ? 'descending' : 'ascending') : 'none';
  return html`<uui-table-head-cell aria-sort=${sorted}>
    <button class="sort" @click=${() => sort(orderBy)}>
      ${label} <uui-symbol-sort ?active=${active} ?descending=${state.descending}></uui-symbol-sort>
    </button>
  </uui-table-head-cell>`;
};
