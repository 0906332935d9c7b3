import { customElement, html } from '@umbraco-cms/backoffice/external/lit';
import { tryExecute } from '@umbraco-cms/backoffice/resources';
import { listCases, type CaseItem, type CaseOrder, type CaseStatus } from '../../api';
import { backOffice } from '../back-office-client';
import { languageLabel, moment, needLabels } from '../labels';
import { pageQuery, type ListState } from '../list/list-state';
import { WcListElement, type Filter } from '../list/list.element-base';
import type { Column } from '../list/list-table';
import { casePath } from '../paths';
import { caseStatusTag } from '../tags';
import { caseStatuses } from '../statuses';

@customElement('wc-case-list')
export class WcCaseListElement extends WcListElement<CaseItem> {
  protected readonly standard: ListState = {
    search: '',
    page: 1,
    orderBy: 'UpdatedAt',
    descending: true,
    filters: { status: '', language: '', needArea: '' },
  };

  protected get heading() {
    return this.localize.term('wc_cases');
  }

  protected get searchLabel() {
    return this.localize.term('wc_searchCases');
  }

  protected async fetch(list: ListState, skip: number, take: number) {
    const query = {
      ...pageQuery(list, skip, take),
      status: (list.filters.status || undefined) as CaseStatus | undefined,
      orderBy: list.orderBy as CaseOrder,
    };
    const { data } = await tryExecute(this, listCases({ ...backOffice, query }), { disableNotifications: true });
    return data;
  }

  protected ownFilters(): Filter[] {
    return [
      {
        name: 'status',
        label: this.localize.term('wcCase_status'),
        options: caseStatuses.map((value) => ({ name: this.localize.term(`wcCase_status${value}`), value })),
      },
    ];
  }

  protected columns(): Column<CaseItem>[] {
    return [
      { label: this.localize.term('wcCase_reference'), orderBy: 'Reference', cell: (item) => html`<a class="reference" href=${casePath(item.id)}>${item.reference}</a>` },
      { label: this.localize.term('wc_name'), orderBy: 'Name', cell: (item) => item.name ?? this.localize.term('wc_erased') },
      { label: this.localize.term('wcCase_status'), orderBy: 'Status', cell: (item) => caseStatusTag(this.localize, item.status) },
      { label: this.localize.term('wc_language'), cell: (item) => languageLabel(this.localize, item.language) },
      { label: this.localize.term('wc_needs'), cell: (item) => needLabels(this.localize, item.needAreas) },
      { label: this.localize.term('wcCase_openedAt'), orderBy: 'OpenedAt', cell: (item) => moment(this.localize, item.openedAt) },
      { label: this.localize.term('wcCase_updatedAt'), orderBy: 'UpdatedAt', cell: (item) => moment(this.localize, item.updatedAt) },
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wc-case-list': WcCaseListElement;
  }
}
