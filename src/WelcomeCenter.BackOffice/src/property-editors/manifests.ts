export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'propertyEditorSchema',
    alias: 'Our.Umbraco.GMaps.Single',
    name: 'Map',
    meta: {
      defaultPropertyEditorUiAlias: 'GMaps.PropertyEditorUi.SingleMap',
    },
  },
  {
    type: 'propertyEditorUi',
    alias: 'GMaps.PropertyEditorUi.SingleMap',
    name: 'Map',
    element: () => import('./map/map.element'),
    meta: {
      label: 'Map',
      propertyEditorSchemaAlias: 'Our.Umbraco.GMaps.Single',
      icon: 'icon-map-location',
      group: 'common',
      supportsReadOnly: true,
      settings: {
        properties: [
          { alias: 'location', label: '#wcMap_startPlace', description: '49.4454,11.8582', propertyEditorUiAlias: 'Umb.PropertyEditorUi.TextBox' },
          { alias: 'zoom', label: '#wcMap_zoom', propertyEditorUiAlias: 'Umb.PropertyEditorUi.Integer', config: [{ alias: 'min', value: 0 }, { alias: 'max', value: 22 }] },
          {
            alias: 'maptype',
            label: '#wcMap_kind',
            propertyEditorUiAlias: 'Umb.PropertyEditorUi.Dropdown',
            config: [{ alias: 'items', value: ['Roadmap', 'Satellite', 'Hybrid', 'Terrain'] }],
          },
          { alias: 'hideMap', label: '#wcMap_hideMap', propertyEditorUiAlias: 'Umb.PropertyEditorUi.Toggle' },
        ],
        defaultData: [{ alias: 'zoom', value: 17 }],
      },
    },
  },
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
