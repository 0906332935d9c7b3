import { html, type TemplateResult } from '@umbraco-cms/backoffice/external/lit';

/** Label and value; facts without a value are left out. */
export type Fact = readonly [label: string, value: unknown];

export const renderFacts = (facts: ReadonlyArray<Fact>): TemplateResult =>
  html`<dl>${facts.filter(([, value]) => value !== null && value !== undefined && value !== '').map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;
