import type { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';

/** The language's name for staff; the tag itself where the browser knows no name. */
export const languageLabel = (localize: UmbLocalizationController, tag: string): string => {
  if (tag === 'de-simple') {
    return localize.term('wc_languageDeSimple');
  }

  try {
    return new Intl.DisplayNames([localize.lang()], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
};

export const needLabels = (localize: UmbLocalizationController, needs: readonly string[]): string =>
  needs.map((need) => localize.termOrDefault(`wcNeed_${need}`, need)).join(', ');

export const dateTime: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' };
