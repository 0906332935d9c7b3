import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import { tryExecute, UmbApiError } from '@umbraco-cms/backoffice/resources';

/** Where the server keeps what the contract has no place for: sessions, passkeys, recovery codes, history. */
export const ownAccount = '/umbraco/welcome-center/account';

export const accountOf = (user: string) => `${ownAccount}/users/${user}`;

export interface Session {
  readonly id: string;
  readonly createdAt: string;
  readonly lastUsedAt: string;
  readonly browser: string;
  readonly network: string;
  readonly method: 'Password' | 'AuthenticatorApp' | 'RecoveryCode' | 'Passkey';
  readonly isCurrent: boolean;
}

export interface HistoryLine {
  readonly at: string;
  readonly kind: string;
  readonly detail?: string | null;
  readonly actor?: string | null;
}

export interface Passkey {
  readonly id: string;
  readonly name?: string | null;
  readonly createdAt: string;
}

export interface CodesLeft {
  readonly hasSecondFactor: boolean;
  readonly left: number;
}

interface Answer<T> {
  readonly data?: T;
  /** The sentence that the server gave; it speaks the person's language. */
  readonly refusal?: string;
}

/** Asks the server; a refusal is the caller's to show. */
export const ask = async <T>(host: UmbControllerHost, method: 'GET' | 'POST' | 'DELETE', url: string, body?: unknown): Promise<Answer<T>> => {
  const { data, error } = await tryExecute(
    host,
    umbHttpClient.request<{ 200: T }>({
      method,
      url,
      security: [{ scheme: 'bearer', type: 'http' }],
      ...(body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body }),
    }),
    { disableNotifications: true },
  );
  if (error) {
    return { refusal: UmbApiError.isUmbApiError(error) ? error.problemDetails.title : error.message };
  }

  return { data: data as T };
};

/** When something happened, for people. */
export const moment = { dateStyle: 'medium', timeStyle: 'short' } as const;
