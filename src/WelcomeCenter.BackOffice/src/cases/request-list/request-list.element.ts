import { customElement, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { tryExecute } from '@umbraco-cms/backoffice/resources';
import { listRequests, type RequestItem, type RequestOrder, type RequestState } from '../../api';
import { backOffice } from '../back-office-client';
import { languageLabel, moment, needLabels } from '../labels';
import { pageQuery, type ListState } from '../list/list-state';
import { WcListElement, type Filter } from '../list/list.element-base';
import type { Column } from '../list/list-table';
import { casePath, requestPath } from '../paths';
import { requestStateTag } from '../tags';

const states: ReadonlyArray<RequestState> = ['New', 'InCase', 'Withdrawn'];

@customElement('wc-request-list')
export class WcRequestListElement extends WcListElement<RequestItem> {
  protected readonly standard: ListState = {
    search: '',
    page: 1,
    orderBy: 'ReceivedAt',
    descending: true,
    filters: { state: '', language: '', needArea: '' },
  };

  protected get heading() {
    return this.localize.term('wc_requests');
  }

  protected get searchLabel() {
    return this.localize.term('wc_searchRequests');
  }

  protected async fetch(list: ListState, skip: number, take: number) {
    const query = {
      ...pageQuery(list, skip, take),
      state: (list.filters.state || undefined) as RequestState | undefined,
      orderBy: list.orderBy as RequestOrder,
    };
    const { data } = await tryExecute(this, listRequests({ ...backOffice, query }), { disableNotifications: true });
    return data;
  }

  protected ownFilters(): Filter[] {
    return [
      {
        name: 'state',
        label: this.localize.term('wcRequest_state'),
        options: states.map((value) => ({ name: this.localize.term(`wcRequest_state${value}`), value })),
      },
    ];
  }

  protected columns(): Column<RequestItem>[] {
    return [
      { label: this.localize.term('wc_name'), orderBy: 'Name', cell: (item) => this.#renderName(item) },
      { label: this.localize.term('wcRequest_receivedAt'), orderBy: 'ReceivedAt', cell: (item) => moment(this.localize, item.receivedAt) },
      { label: this.localize.term('wcRequest_state'), orderBy: 'State', cell: (item) => requestStateTag(this.localize, item.state) },
      { label: this.localize.term('wc_language'), orderBy: 'Language', cell: (item) => languageLabel(this.localize, item.language) },
      { label: this.localize.term('wc_needs'), cell: (item) => needLabels(this.localize, item.needAreas) },
      { label: this.localize.term('wcRequest_case'), cell: (item) => (item.caseId ? html`<a class="reference" href=${casePath(item.caseId)}>${item.caseReference}</a>` : nothing) },
    ];
  }

  #renderName(item: RequestItem) {
    return html`<a href=${requestPath(item.id)}>${item.name ?? this.localize.term('wc_erased')}</a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wc-request-list': WcRequestListElement;
  }
}
