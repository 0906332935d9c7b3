import { DocumentService, type DocumentTreeItemResponseModel } from '@umbraco-cms/backoffice/external/backend-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { tryExecute } from '@umbraco-cms/backoffice/resources';

/** A page in a language in which something is saved that readers do not see. */
export interface Draft {
  readonly id: string;
  readonly culture: string;
  readonly name: string;
}

const waiting: ReadonlyArray<string> = ['Draft', 'PublishedPendingChanges'];
const take = 500;

const draftsOf = ({ id, variants }: DocumentTreeItemResponseModel): Draft[] =>
  variants.filter(({ culture, state }) => culture && waiting.includes(state)).map(({ culture, name }) => ({ id, culture: culture!, name }));

/** Walks the tree, which knows the state of every language of a page. Gives nothing when the server does not answer. */
export const findDrafts = async (host: UmbControllerHost, parentId?: string): Promise<Draft[] | undefined> => {
  const call = parentId
    ? DocumentService.getTreeDocumentChildren({ query: { parentId, take } })
    : DocumentService.getTreeDocumentRoot({ query: { take } });
  const { data } = await tryExecute(host, call, { disableNotifications: true });
  if (!data) {
    return undefined;
  }

  const below = await Promise.all(data.items.map((item) => (item.hasChildren ? findDrafts(host, item.id) : [])));
  return below.every((drafts) => drafts !== undefined) ? data.items.flatMap((item, index) => [...draftsOf(item), ...below[index]!]) : undefined;
};
