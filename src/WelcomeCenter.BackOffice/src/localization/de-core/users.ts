/** What only the Users section says. */
export const users = {
  kind: 'Art',
  invite: 'Einladen',
  createUserHeadline: (kind: string) => (kind === 'Api' ? 'API-Konto anlegen' : 'Konto anlegen'),
  createUserDescription: (kind: string) =>
    kind === 'Api'
      ? 'Ein API-Konto lässt ein anderes Programm auf die Verwaltungsschnittstelle zugreifen.'
      : 'Legt ein Konto für die Redaktion an. Dabei entsteht ein Kennwort, das Sie weitergeben können.',
  granularRightsLabel: 'Einzelne Seiten',
  granularRightsDescription: 'Rechte für bestimmte Seiten und alles darunter',
  permissionsEntityGroup_document: 'Rechte an Seiten',
  permissionsEntityGroup_media: 'Rechte an Medien',
  permissionsEntityGroup_member: 'Rechte an Mitgliedern',
  'permissionsEntityGroup_document-property-value': 'Rechte an Feldern',
  permissionNoVerbs: 'Keine Rechte',
  entityPermissionsLabel: 'Rechte',
  entityPermissionsDescription: 'Welche Aktionen erlaubt sind',
  sortCreateDateAscending: 'Älteste zuerst',
  sortCreateDateDescending: 'Neueste zuerst',
  sortLastLoginDateDescending: 'Letzte Anmeldung',
  userLockoutNotEnabled: 'Dieses Konto wird nicht gesperrt.',
  userinviteAvatarMessage: 'An einem Foto erkennen andere Sie leichter.',
};
