import * as inviteFromList from './invite-user/invite-user.collection-action';
import * as inviteFromMenu from './invite-user/invite-user.entity-action';
import * as inviteUser from './invite-user/invite-user.element';

// In place of the client's own, whose dialog speaks English only and asks for a message that nobody needs; see hidden.ts.
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
];
