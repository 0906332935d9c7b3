export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'tiptapExtension',
    alias: 'WelcomeCenter.Tiptap.GermanTerm',
    name: 'German term',
    api: () => import('./german-term.tiptap-api'),
    meta: { icon: 'icon-globe', label: '#wc_germanTerm', group: '#tiptap_extGroup_formatting' },
  },
  {
    type: 'tiptapToolbarExtension',
    kind: 'button',
    alias: 'WelcomeCenter.Tiptap.Toolbar.GermanTerm',
    name: 'German term button',
    api: () => import('./german-term.tiptap-toolbar-api'),
    forExtensions: ['WelcomeCenter.Tiptap.GermanTerm', 'Umb.Tiptap.HtmlTagSpan'],
    meta: { alias: 'wc-german-term', icon: 'icon-globe', label: '#wc_germanTerm' },
  },
];
