import { html, type TemplateResult } from '@umbraco-cms/backoffice/external/lit';
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

/** A moment as the user's locale writes it, on one line. */
export const moment = (localize: UmbLocalizationController, at: string): TemplateResult =>
  html`<time datetime=${at} style="white-space: nowrap">${localize.date(at, { dateStyle: 'medium', timeStyle: 'short' })}</time>`;
