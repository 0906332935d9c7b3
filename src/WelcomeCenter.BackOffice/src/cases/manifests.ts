import { caseEntity, casesEntity, requestEntity, requestsEntity, sectionAlias, sectionPathname } from './paths';

// One chunk for the whole section: whoever opens it needs most of it, and others need none.
const casework = () => import('./casework');

const menu = 'WelcomeCenter.Menu.Cases';
const inSection = { alias: 'Umb.Condition.SectionAlias', match: sectionAlias };

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'section',
    alias: sectionAlias,
    name: 'Cases',
    weight: 950,
    meta: { label: '#wc_section', pathname: sectionPathname },
    conditions: [{ alias: 'Umb.Condition.SectionUserPermission', match: sectionAlias }],
  },
  { type: 'menu', alias: menu, name: 'Cases' },
  {
    type: 'sectionSidebarApp',
    kind: 'menu',
    alias: 'WelcomeCenter.SidebarApp.Cases',
    name: 'Cases',
    meta: { label: '#wc_section', menu },
    conditions: [inSection],
  },
  {
    type: 'dashboard',
    alias: 'WelcomeCenter.Dashboard.Cases',
    name: 'Overview of the casework',
    element: async () => ({ element: (await casework()).WcCasesOverviewElement }),
    meta: { label: '#wc_overview', pathname: 'overview' },
    conditions: [inSection],
  },
  ...list('Requests', requestsEntity, '#wc_requests', 'icon-inbox', 200, async () => (await casework()).WcRequestListElement),
  ...list('Cases', casesEntity, '#wc_cases', 'icon-folder', 100, async () => (await casework()).WcCaseListElement),
  {
    type: 'workspace',
    kind: 'routable',
    alias: 'WelcomeCenter.Workspace.Request',
    name: 'Request',
    api: async () => ({ api: (await casework()).WcRequestWorkspaceContext }),
    meta: { entityType: requestEntity },
  },
  {
    type: 'workspace',
    kind: 'routable',
    alias: 'WelcomeCenter.Workspace.Case',
    name: 'Case',
    api: async () => ({ api: (await casework()).WcCaseWorkspaceContext }),
    meta: { entityType: caseEntity },
  },
];

/** An entry in the menu and the workspace that it opens. */
function list(
  name: string,
  entityType: string,
  label: string,
  icon: string,
  weight: number,
  element: () => Promise<CustomElementConstructor>,
): Array<UmbExtensionManifest> {
  const workspace = `WelcomeCenter.Workspace.${name}`;
  return [
    {
      type: 'menuItem',
      alias: `WelcomeCenter.MenuItem.${name}`,
      name,
      weight,
      meta: { label, icon, entityType, menus: [menu] },
    },
    {
      type: 'workspace',
      kind: 'default',
      alias: workspace,
      name,
      element: async () => ({ element: (await casework()).WcListWorkspaceElement }),
      meta: { entityType, headline: label },
    } as UmbExtensionManifest,
    {
      type: 'workspaceView',
      alias: `WelcomeCenter.WorkspaceView.${name}`,
      name,
      element: async () => ({ element: await element() }),
      meta: { label, pathname: 'list', icon },
      conditions: [{ alias: 'Umb.Condition.WorkspaceAlias', match: workspace }],
    } as UmbExtensionManifest,
  ];
}
