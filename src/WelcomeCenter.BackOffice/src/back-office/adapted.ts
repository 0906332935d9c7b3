import type { UmbBackofficeExtensionRegistry } from '@umbraco-cms/backoffice/extension-registry';

/** Parts of the client that name themselves in English only. */
const labels: Record<string, string> = {
  'Umb.MenuItem.DocumentTypes': '#treeHeaders_documentTypes',
  'Umb.MenuItem.MediaTypes': '#treeHeaders_mediaTypes',
  'Umb.MenuItem.DataTypes': '#treeHeaders_dataTypes',
  'Umb.GlobalSearch.DocumentType': '#treeHeaders_documentTypes',
  'Umb.GlobalSearch.MediaType': '#treeHeaders_mediaTypes',
  'Umb.GlobalSearch.DataType': '#treeHeaders_dataTypes',
};

/** What only administrators may use, though the section Settings is granted to others as well. */
const forAdministrators = Object.keys(labels);

/** Gives parts of the client German names and the right audience; each is changed as soon as it is there. */
export const adapt = (registry: UmbBackofficeExtensionRegistry) => {
  for (const [alias, label] of Object.entries(labels)) {
    const waiting = registry.byAlias(alias).subscribe((manifest) => {
      const meta = (manifest as { meta?: { label?: string } } | undefined)?.meta;
      if (manifest && meta && meta.label !== label) {
        queueMicrotask(() => {
          waiting.unsubscribe();
          registry.unregister(alias);
          registry.register({ ...manifest, meta: { ...meta, label } } as UmbExtensionManifest);
        });
      }
    });
  }

  forAdministrators.forEach((alias) => registry.appendCondition(alias, { alias: 'Umb.Condition.CurrentUser.IsAdmin' }));
};
