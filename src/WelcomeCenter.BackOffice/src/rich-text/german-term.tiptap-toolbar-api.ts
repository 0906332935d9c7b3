import { UmbTiptapToolbarElementApiBase, type Editor } from '@umbraco-cms/backoffice/tiptap';

export default class WcGermanTermToolbarApi extends UmbTiptapToolbarElementApiBase {
  override isActive = (editor?: Editor) => editor?.isActive('span', { lang: 'de' }) === true;

  override execute(editor?: Editor) {
    const chain = editor?.chain().focus();
    (this.isActive(editor) ? chain?.unsetMark('span') : chain?.setMark('span', { lang: 'de', dir: 'ltr' }))?.run();
  }
}
