export { UmbSubmitWorkspaceAction as api } from '@umbraco-cms/backoffice/workspace';
