import type { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { languageLabel } from '../labels';

const needs = [
  'arrival', 'residence', 'housing', 'recognition', 'work', 'language', 'childcare-school', 'bank', 'insurance', 'health',
  'phone-internet', 'broadcasting-fee', 'waste', 'driving', 'contacts', 'participation', 'discrimination', 'emergency',
  'taxes', 'work-rights', 'family-women', 'everyday',
];

const byName = (localize: UmbLocalizationController) => (left: { name: string }, right: { name: string }) =>
  left.name.localeCompare(right.name, localize.lang());

export const needChoices = (localize: UmbLocalizationController) =>
  needs.map((need) => ({ name: localize.term(`wcNeed_${need}`), value: need })).sort(byName(localize));

export const languageChoices = (localize: UmbLocalizationController, tags: readonly string[]) =>
  tags.map((tag) => ({ name: languageLabel(localize, tag), value: tag })).sort(byName(localize));
