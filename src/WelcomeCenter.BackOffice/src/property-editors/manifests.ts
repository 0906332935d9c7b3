export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'propertyEditorUi',
    alias: 'WelcomeCenter.PropertyEditorUi.TextPerLanguage',
    name: 'Text per language',
    element: () => import('./text-per-language/text-per-language.element'),
    meta: {
      label: 'Text per language',
      propertyEditorSchemaAlias: 'Umbraco.Plain.Json',
      icon: 'icon-globe',
      group: 'common',
      supportsReadOnly: true,
    },
  },
];
