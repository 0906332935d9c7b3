import { css, customElement, html, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { tryExecute } from '@umbraco-cms/backoffice/resources';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { listCases, listRequests, type CaseStatus } from '../../api';
import { backOffice } from '../back-office-client';
import { casesPath, requestsPath } from '../paths';

interface Tile {
  readonly label: string;
  readonly href: string;
  readonly total?: number;
}

const due: ReadonlyArray<[status: CaseStatus, label: string]> = [
  ['Open', 'wcOverview_openCases'],
  ['InProgress', 'wcOverview_inProgressCases'],
  ['Waiting', 'wcOverview_waitingCases'],
];

/** The first page of the section: how much waits where, with the way there. */
@customElement('wc-cases-overview')
export class WcCasesOverviewElement extends UmbLitElement {
  @state()
  private _tiles: ReadonlyArray<Tile> = [];

  override connectedCallback() {
    super.connectedCallback();
    void this.#load();
  }

  async #load() {
    const quietly = { disableNotifications: true };
    const count = { skip: 0, take: 0 };
    this._tiles = await Promise.all([
      tryExecute(this, listRequests({ ...backOffice, query: { ...count, state: 'New' } }), quietly).then(({ data }) => ({
        label: 'wcOverview_newRequests',
        href: `${requestsPath}?state=New`,
        total: data?.total,
      })),
      ...due.map(([status, label]) =>
        tryExecute(this, listCases({ ...backOffice, query: { ...count, status } }), quietly).then(({ data }) => ({
          label,
          href: `${casesPath}?status=${status}`,
          total: data?.total,
        }))),
    ]);
  }

  override render() {
    return html`<h1>${this.localize.term('wcOverview_headline')}</h1>
      <ul aria-busy=${this._tiles.length === 0 ? 'true' : 'false'}>
        ${this._tiles.map(({ label, href, total }) => html`<li>
          <a href=${href}><span class="total">${total ?? '–'}</span> ${this.localize.term(label)}</a>
        </li>`)}
      </ul>`;
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
        padding: var(--uui-size-layout-1);
      }

      h1 {
        font-size: var(--uui-type-h3-size);
      }

      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));
        gap: var(--uui-size-layout-1);
        margin: 0;
        padding: 0;
        list-style: none;
      }

      a {
        display: block;
        padding: var(--uui-size-layout-1);
        border-radius: var(--uui-border-radius);
        background: var(--uui-color-surface);
        box-shadow: var(--uui-shadow-depth-1);
        color: var(--uui-color-interactive);
        font-weight: 700;
        text-decoration: none;
      }

      a:hover {
        color: var(--uui-color-interactive-emphasis);
        text-decoration: underline;
      }

      .total {
        display: block;
        margin-bottom: var(--uui-size-space-4);
        font-size: var(--uui-type-h2-size);
        line-height: 1;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'wc-cases-overview': WcCasesOverviewElement;
  }
}
