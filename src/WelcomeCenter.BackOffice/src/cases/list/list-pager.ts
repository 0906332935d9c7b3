import { html, nothing } from '@umbraco-cms/backoffice/external/lit';
import type { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';

interface Pager {
  readonly localize: UmbLocalizationController;
  readonly page: number;
  readonly pages: number;
  readonly show: (page: number) => void;
}

/** Nothing when everything is on one page. */
export const renderPager = ({ localize, page, pages, show }: Pager) => {
  if (pages === 1 && page === 1) {
    return nothing;
  }

  const step = (label: string, to: number) =>
    html`<uui-button look="secondary" label=${localize.term(label)} ?disabled=${to < 1 || to > pages} @click=${() => show(to)}></uui-button>`;
  return html`<nav id="pager" aria-label=${localize.term('wc_page', page, pages)}>
    ${step('wc_previous', page - 1)}
    <span>${localize.term('wc_page', page, pages)}</span>
    ${step('wc_next', page + 1)}
  </nav>`;
};
