import type { UmbEntryPointOnInit, UmbEntryPointOnUnload } from '@umbraco-cms/backoffice/extension-api';
import { adapt } from './adapted';
import { keepSearchOpen } from './header-search';
import { hidden } from './hidden';

export const onInit: UmbEntryPointOnInit = (_host, registry) => {
  hidden.forEach((alias) => registry.exclude(alias));
  adapt(registry);
  keepSearchOpen(document);
};

/** What was hidden stays hidden as long as the page lives. */
export const onUnload: UmbEntryPointOnUnload = () => {};
