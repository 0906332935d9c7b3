import * as accountSecurity from './account-security/account-security.action';
import * as inviteFromList from './invite-user/invite-user.collection-action';
import * as inviteFromMenu from './invite-user/invite-user.entity-action';
import * as inviteUser from './invite-user/invite-user.element';
import * as userSecurity from './user-security/user-security.entity-action';

// Inviting: in place of the client's own, whose dialog speaks English only and asks for a message that nobody needs; see hidden.ts.
export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'modal',
    alias: 'WelcomeCenter.Modal.User.Invite',
    name: 'Invites somebody to the back office',
    element: async () => inviteUser,
  },
  {
    type: 'collectionAction',
    kind: 'button',
    alias: 'WelcomeCenter.CollectionAction.User.Invite',
    name: 'Invite from the list of users',
    weight: 100,
    api: async () => inviteFromList,
    meta: { label: '#user_invite', additionalOptions: true },
    conditions: [{ alias: 'Umb.Condition.CollectionAlias', match: 'Umb.Collection.User' }],
  },
  {
    type: 'entityAction',
    kind: 'default',
    alias: 'WelcomeCenter.EntityAction.User.Invite',
    name: 'Invite from the menu',
    weight: 1000,
    api: async () => inviteFromMenu,
    forEntityTypes: ['user-root'],
    meta: { icon: 'icon-paper-plane', label: '#user_invite', additionalOptions: true },
  },
  {
    type: 'dashboard',
    alias: 'WelcomeCenter.Dashboard.Users',
    name: 'Start of the users section',
    weight: 100,
    element: () => import('./start/users-start.element'),
    meta: { label: '#sections_users', pathname: 'start' },
    conditions: [{ alias: 'Umb.Condition.SectionAlias', match: 'Umb.Section.Users' }],
  },
  {
    type: 'mfaLoginProvider',
    alias: 'WelcomeCenter.MfaLoginProvider.AuthenticatorApp',
    name: 'Sets an authenticator app up',
    forProviderName: 'AuthenticatorApp',
    element: () => import('./authenticator-app/authenticator-app.element'),
    meta: { label: 'Authenticator-App' },
  },
  {
    type: 'modal',
    alias: 'WelcomeCenter.Modal.Account.Security',
    name: 'Sessions, passkeys and recovery codes',
    element: () => import('./account-security/account-security.element'),
  },
  {
    type: 'currentUserAction',
    kind: 'default',
    alias: 'WelcomeCenter.CurrentUserAction.Security',
    name: 'Opens sessions, passkeys and recovery codes',
    weight: 750,
    api: async () => accountSecurity,
    meta: { label: '#wcAccount_headline', icon: 'icon-keyhole' },
  },
  {
    type: 'modal',
    alias: 'WelcomeCenter.Modal.User.Security',
    name: 'Sessions and history of a colleague',
    element: () => import('./user-security/user-security.element'),
  },
  {
    type: 'entityAction',
    kind: 'default',
    alias: 'WelcomeCenter.EntityAction.User.Security',
    name: 'Opens sessions and history of a colleague',
    weight: 450,
    api: async () => userSecurity,
    forEntityTypes: ['user'],
    meta: { icon: 'icon-keyhole', label: '#wcAccount_userHeadline', additionalOptions: true },
    conditions: [{ alias: 'Umb.Condition.CurrentUser.IsAdmin' }],
  },
];
