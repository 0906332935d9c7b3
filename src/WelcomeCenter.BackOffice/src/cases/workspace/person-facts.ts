import { html } from '@umbraco-cms/backoffice/external/lit';
import type { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { languageLabel, needLabels } from '../labels';
import type { Fact } from './facts';

interface Person {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: string;
}

interface Concern {
  readonly needAreas: ReadonlyArray<string>;
  readonly reasonForComing: string | null;
  readonly message: string | null;
}

export const personFacts = (localize: UmbLocalizationController, person: Person): Fact[] => [
  [localize.term('wc_name'), person.name ?? localize.term('wc_erased')],
  [localize.term('wc_email'), person.email && html`<a href="mailto:${person.email}">${person.email}</a>`],
  [localize.term('wc_phone'), person.phone && html`<a href="tel:${person.phone.replaceAll(/[^+\d]/g, '')}">${person.phone}</a>`],
  [localize.term('wc_language'), languageLabel(localize, person.language)],
];

export const concernFacts = (localize: UmbLocalizationController, concern: Concern): Fact[] => [
  [localize.term('wc_needs'), needLabels(localize, concern.needAreas)],
  [localize.term('wc_reason'), concern.reasonForComing && localize.termOrDefault(`wcReason_${concern.reasonForComing}`, concern.reasonForComing)],
  [localize.term('wc_message'), concern.message && html`<div dir="auto">${concern.message}</div>`],
];
