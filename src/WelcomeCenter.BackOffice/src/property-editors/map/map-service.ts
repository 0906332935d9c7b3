import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import { tryExecute } from '@umbraco-cms/backoffice/resources';
import type { FoundAddress, MapSettings } from './place';

const base = '/umbraco/welcome-center/api/v1/maps';
const security: Array<{ scheme: 'bearer'; type: 'http' }> = [{ scheme: 'bearer', type: 'http' }];

/** What the operator configured; a map without it is a plain grid. */
export const readMapSettings = async (host: UmbControllerHost): Promise<MapSettings> => {
  const { data } = await tryExecute(host, umbHttpClient.get<MapSettings>({ url: `${base}/configuration`, security }), { disableNotifications: true });
  return (data as MapSettings | undefined) ?? { canSearch: false };
};

/** Asks our server, which asks the operator's service; undefined where that does not answer. */
export const searchAddresses = async (host: UmbControllerHost, query: string): Promise<readonly FoundAddress[] | undefined> => {
  const { data } = await tryExecute(host, umbHttpClient.get<FoundAddress[]>({ url: `${base}/addresses`, query: { query }, security }), { disableNotifications: true });
  return data as readonly FoundAddress[] | undefined;
};
