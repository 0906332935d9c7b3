import de from './de';
import en from './en';

// Of two texts for one key the client takes the one with the lower weight; its own have 100.
const weight = 50;

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'localization',
    alias: 'WelcomeCenter.Localization.De',
    name: 'German',
    weight,
    meta: { culture: 'de' },
    js: async () => ({ default: de }),
  },
  {
    type: 'localization',
    alias: 'WelcomeCenter.Localization.En',
    name: 'English',
    weight,
    meta: { culture: 'en' },
    js: async () => ({ default: en }),
  },
];
