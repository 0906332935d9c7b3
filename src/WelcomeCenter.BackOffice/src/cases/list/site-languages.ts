import { UmbLanguageCollectionRepository } from '@umbraco-cms/backoffice/language';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';

/** The languages of the site, which are data: a new one needs no change here. */
export const siteLanguages = async (host: UmbControllerHost): Promise<string[]> => {
  const { data } = await new UmbLanguageCollectionRepository(host).requestCollection({});
  return data?.items.map((language) => language.unique) ?? [];
};
