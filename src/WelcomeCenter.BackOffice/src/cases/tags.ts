import { html, type TemplateResult } from '@umbraco-cms/backoffice/external/lit';
import type { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import type { CaseStatus, RequestState } from '../api';

const caseColors: Record<CaseStatus, string> = {
  Open: 'warning',
  InProgress: 'default',
  Waiting: 'default',
  Arrived: 'positive',
  Closed: 'default',
};

const requestColors: Record<RequestState, string> = { New: 'warning', InCase: 'positive', Withdrawn: 'default' };

export const caseStatusTag = (localize: UmbLocalizationController, status: CaseStatus): TemplateResult =>
  html`<uui-tag color=${caseColors[status]} look="primary">${localize.term(`wcCase_status${status}`)}</uui-tag>`;

export const requestStateTag = (localize: UmbLocalizationController, state: RequestState): TemplateResult =>
  html`<uui-tag color=${requestColors[state]} look="primary">${localize.term(`wcRequest_state${state}`)}</uui-tag>`;
