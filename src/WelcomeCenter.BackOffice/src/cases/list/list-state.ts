/** What a list shows. A filtered list can be linked, reloaded and gone back to. */
export interface ListState {
  readonly search: string;
  readonly page: number;
  readonly orderBy: string;
  readonly descending: boolean;
  readonly filters: Readonly<Record<string, string>>;
}

interface HistoryState {
  readonly listSearch?: string;
}

/**
 * The search word is mostly a person's name. It is kept with the entry of the history and not in the address, which
 * would end up in other people's bookmarks, chats and logs.
 */
export const readListState = (standard: ListState): ListState => {
  const values = new URLSearchParams(window.location.search);
  const order = values.get('order') ?? `${standard.descending ? '-' : ''}${standard.orderBy}`;
  return {
    search: (window.history.state as HistoryState | null)?.listSearch ?? '',
    page: Math.max(1, Number.parseInt(values.get('page') ?? '1', 10) || 1),
    orderBy: order.replace(/^-/, ''),
    descending: order.startsWith('-'),
    filters: Object.fromEntries(Object.keys(standard.filters).map((name) => [name, values.get(name) ?? ''])),
  };
};

export const writeListState = (state: ListState, standard: ListState, path: string) => {
  const values = new URLSearchParams();
  const put = (name: string, value: string, usual: string) => value !== usual && values.set(name, value);
  const order = (from: ListState) => `${from.descending ? '-' : ''}${from.orderBy}`;
  Object.entries(state.filters).forEach(([name, value]) => put(name, value, ''));
  put('order', order(state), order(standard));
  put('page', String(state.page), '1');
  const query = values.size > 0 ? `?${values}` : '';
  window.history.replaceState({ listSearch: state.search } satisfies HistoryState, '', path + query);
};

/** The part of the query that both lists send alike. */
export const pageQuery = (state: ListState, skip: number, take: number) => ({
  skip,
  take,
  filter: state.search || undefined,
  language: state.filters.language || undefined,
  needArea: state.filters.needArea || undefined,
  orderDirection: state.descending ? ('Descending' as const) : ('Ascending' as const),
});
