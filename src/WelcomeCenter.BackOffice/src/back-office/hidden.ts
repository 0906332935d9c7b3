/** Parts of the client whose endpoints are not served. Hiding is a courtesy; the server refuses them by itself. */
export const hidden = [
  'Umb.Dashboard.UmbracoNews',
  'Umb.HeaderApp.Help',
  'Umb.UserProfileApp.CurrentUser.Theme',
  'umb-dark-theme',
  'umb-high-contrast-theme',

  'Umb.MenuItem.Templates',
  'Umb.MenuItem.Stylesheets',
  'Umb.MenuItem.PartialView',
  'Umb.MenuItem.Script',
  'Umb.MenuItem.MemberTypes',
  'Umb.MenuItem.Extensions',
  'Umb.MenuItem.Relations',
  'Umb.MenuItem.Webhook',
  'Umb.SectionSidebarMenu.Templating',

  'Umb.Dashboard.SettingsWelcome',
  'Umb.Dashboard.ModelsBuilder',
  'Umb.Dashboard.Profiling',
  'Umb.Dashboard.PublishedStatus',
  'Umb.Dashboard.Telemetry',
  'Umb.Dashboard.RedirectManagement',

  // Templates are views of the site: they are chosen, and changed nowhere here.
  'Umb.EntityCreateOptionAction.DocumentType.DocumentWithTemplate',
  'Umb.EntityAction.Template.Create',
  'Umb.EntityAction.Template.Delete',
  'Umb.Workspace.Template',
  'Umb.EntityAction.DocumentType.Import',
  'Umb.EntityAction.DocumentType.Export',
  'Umb.EntityAction.MediaType.Import',
  'Umb.EntityAction.MediaType.Export',

  // Ours take their place: src/schema.
  'Umb.WorkspaceAction.DocumentType.Save',
  'Umb.WorkspaceAction.MediaType.Save',
  'Umb.WorkspaceAction.DataType.Save',

  // There are no members, so there is nobody whom a page could be kept for.
  'Umb.EntityAction.Document.PublicAccess',
  'Umb.Document.PublicAccess',

  // They need the code editor, which the bundle leaves out.
  'Umb.PropertyEditorUi.MarkdownEditor',
  'Umb.PropertyEditorUi.CodeEditor',

  // Ours take their place: src/users.
  'Umb.CollectionAction.User.Invite',
  'Umb.EntityAction.User.Invite',

  // A search in the header whose provider is hidden would keep the whole dialog from opening.
  'Umb.GlobalSearch.Member',
  'Umb.GlobalSearch.MemberType',
  'Umb.GlobalSearch.Template',
  'Umb.SearchProvider.Member',
  'Umb.SearchProvider.MemberType',
  'Umb.SearchProvider.Template',
];
