import { Extension } from '@umbraco-cms/backoffice/tiptap';

/** Language and direction of a span, which marks a German term in a text of another language. The client's own span drops both. */
export const GermanTerm = Extension.create({
  name: 'wcGermanTerm',

  addGlobalAttributes() {
    return [{ types: ['span'], attributes: { lang: {}, dir: {} } }];
  },
});
