import { UmbTiptapExtensionApiBase } from '@umbraco-cms/backoffice/tiptap';
import { GermanTerm } from './german-term';

export default class WcGermanTermTiptapApi extends UmbTiptapExtensionApiBase {
  getTiptapExtensions = () => [GermanTerm];
}
