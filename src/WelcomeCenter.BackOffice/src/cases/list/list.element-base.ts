import { html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import type { UUIInputElement, UUISelectElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { languageChoices, needChoices } from './choices';
import { renderPager } from './list-pager';
import { readListState, writeListState, type ListState } from './list-state';
import { renderTable, type Column } from './list-table';
import { listStyles } from './list.styles';
import { siteLanguages } from './site-languages';

export interface Filter {
  readonly name: string;
  readonly label: string;
  readonly options: ReadonlyArray<{ readonly name: string; readonly value: string }>;
}

export interface Page<Item> {
  readonly total: number;
  readonly items: ReadonlyArray<Item>;
}

type Phase = 'loading' | 'ready' | 'failed';

const pageSize = 25;
const typingPause = 300;

/** A table that searches, filters, sorts and pages on the server. What is shown stands in the address. */
export abstract class WcListElement<Item extends { id: string }> extends UmbLitElement {
  protected abstract readonly standard: ListState;
  protected abstract readonly heading: string;
  protected abstract readonly searchLabel: string;
  protected abstract columns(): ReadonlyArray<Column<Item>>;
  protected abstract ownFilters(): ReadonlyArray<Filter>;
  /** Gives nothing when the server did not answer. */
  protected abstract fetch(state: ListState, skip: number, take: number): Promise<Page<Item> | undefined>;

  @state()
  private _state!: ListState;

  @state()
  private _page?: Page<Item>;

  @state()
  private _phase: Phase = 'loading';

  @state()
  private _languages: string[] = [];

  #path = '';
  #request = 0;
  #typing?: number;

  override connectedCallback() {
    super.connectedCallback();
    this.#path = window.location.pathname;
    this._state = readListState(this.standard);
    window.addEventListener('changestate', this.#followAddress);
    void this.#load();
    void siteLanguages(this).then((languages) => (this._languages = languages));
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('changestate', this.#followAddress);
    window.clearTimeout(this.#typing);
  }

  /** Going back, or a link to this list with another filter, changes the address without making the element anew. */
  #followAddress = () => {
    const next = readListState(this.standard);
    if (window.location.pathname === this.#path && JSON.stringify(next) !== JSON.stringify(this._state)) {
      this._state = next;
      void this.#load();
    }
  };

  #show(change: Partial<ListState>) {
    this._state = { ...this._state, page: 1, ...change };
    writeListState(this._state, this.standard, this.#path);
    void this.#load();
  }

  async #load() {
    const request = ++this.#request;
    this._phase = 'loading';
    const page = await this.fetch(this._state, (this._state.page - 1) * pageSize, pageSize);
    if (request === this.#request) {
      this._page = page ?? this._page;
      this._phase = page ? 'ready' : 'failed';
    }
  }

  #onSearch(event: Event) {
    const search = (event.target as UUIInputElement).value.toString();
    window.clearTimeout(this.#typing);
    this.#typing = window.setTimeout(() => this.#show({ search }), typingPause);
  }

  #onFilter(event: Event, name: string) {
    const value = (event.target as UUISelectElement).value.toString();
    this.#show({ filters: { ...this._state.filters, [name]: value } });
  }

  #onSort(orderBy: string) {
    this.#show({ orderBy, descending: this._state.orderBy === orderBy && !this._state.descending });
  }

  #filters(): ReadonlyArray<Filter> {
    return [
      ...this.ownFilters(),
      { name: 'language', label: this.localize.term('wc_language'), options: languageChoices(this.localize, this._languages) },
      { name: 'needArea', label: this.localize.term('wc_needs'), options: needChoices(this.localize) },
    ];
  }

  get #isFiltered() {
    return this._state.search !== '' || Object.values(this._state.filters).some((value) => value !== '');
  }

  override render() {
    return html`
      <search id="controls" aria-label=${this.localize.term('wc_search')}>
        ${this.#renderSearch()} ${this.#filters().map((filter) => this.#renderFilter(filter))}
        ${this.#isFiltered
          ? html`<uui-button
              look="secondary"
              label=${this.localize.term('wc_resetFilters')}
              @click=${() => this.#show({ search: '', filters: this.standard.filters })}></uui-button>`
          : nothing}
      </search>
      <p id="found" role="status">
        ${this._phase === 'ready' ? this.localize.term('wc_found', this._page?.total ?? 0) : nothing}
      </p>
      ${this.#renderBody()}
    `;
  }

  #renderSearch() {
    return html`<label class="search">
      <span>${this.localize.term('wc_search')}</span>
      <uui-input
        type="search"
        label=${this.searchLabel}
        placeholder=${this.searchLabel}
        .value=${this._state.search}
        @input=${this.#onSearch}></uui-input>
    </label>`;
  }

  #renderFilter(filter: Filter) {
    const current = this._state.filters[filter.name];
    const all = { name: this.localize.term('wc_all'), value: '' };
    return html`<label>
      <span>${filter.label}</span>
      <uui-select
        label=${filter.label}
        .options=${[all, ...filter.options].map((option) => ({ ...option, selected: option.value === current }))}
        @change=${(event: Event) => this.#onFilter(event, filter.name)}></uui-select>
    </label>`;
  }

  #renderBody() {
    if (this._phase === 'failed') {
      return html`<div class="notice" role="alert">
        <p>${this.localize.term('wc_failed')}</p>
        <uui-button look="primary" label=${this.localize.term('wc_retry')} @click=${() => this.#load()}></uui-button>
      </div>`;
    }

    if (!this._page) {
      return html`<div class="notice"><uui-loader></uui-loader></div>`;
    }

    if (this._page.total === 0 && this._phase === 'ready') {
      return html`<p class="notice">${this.localize.term(this.#isFiltered ? 'wc_nothingFound' : 'wc_nothingYet')}</p>`;
    }

    return html`<div id="scroll">
        ${renderTable({
          label: this.heading,
          columns: this.columns(),
          items: this._page.items,
          state: this._state,
          busy: this._phase === 'loading',
          sort: (orderBy) => this.#onSort(orderBy),
        })}
      </div>
      ${this.#renderPager(this._page.total)}`;
  }

  #renderPager(total: number) {
    return renderPager({
      localize: this.localize,
      page: this._state.page,
      pages: Math.max(1, Math.ceil(total / pageSize)),
      show: (page) => this.#show({ page }),
    });
  }

  static override styles = [UmbTextStyles, listStyles];
}
