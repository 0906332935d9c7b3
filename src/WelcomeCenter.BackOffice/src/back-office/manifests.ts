import * as entryPoint from './entry-point';

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'backofficeEntryPoint',
    alias: 'WelcomeCenter.EntryPoint',
    name: 'Hides what is not served',
    js: async () => entryPoint,
  },
];
