export { WcCaseListElement } from './case-list/case-list.element';
export { WcCaseWorkspaceContext } from './case-workspace/case-workspace.context';
export { WcCasesOverviewElement } from './overview/overview.element';
export { WcListWorkspaceElement } from './list-workspace/list-workspace.element';
export { WcRequestListElement } from './request-list/request-list.element';
export { WcRequestWorkspaceContext } from './request-workspace/request-workspace.context';
