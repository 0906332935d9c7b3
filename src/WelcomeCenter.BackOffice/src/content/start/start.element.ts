import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UMB_CURRENT_USER_CONTEXT } from '@umbraco-cms/backoffice/current-user';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { tryExecute } from '@umbraco-cms/backoffice/resources';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { listRequests } from '../../api';
import { backOffice } from '../../cases/back-office-client';
import { languageLabel } from '../../cases/labels';
import { requestsPath, sectionAlias } from '../../cases/paths';
import { findDrafts, type Draft } from './drafts';

/** The first page of the content section: what is not published yet, and for who does casework what waits there. */
@customElement('wc-content-start')
export class WcContentStartElement extends UmbLitElement {
  @state()
  private _drafts?: ReadonlyArray<Draft>;

  @state()
  private _phase: 'loading' | 'ready' | 'failed' = 'loading';

  @state()
  private _newRequests = 0;

  constructor() {
    super();
    this.consumeContext(UMB_CURRENT_USER_CONTEXT, (user) =>
      this.observe(user?.allowedSections, (sections) => sections?.includes(sectionAlias) && void this.#countRequests(), 'sections'));
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.#load();
  }

  async #load() {
    this._phase = 'loading';
    this._drafts = await findDrafts(this);
    this._phase = this._drafts ? 'ready' : 'failed';
  }

  async #countRequests() {
    const call = listRequests({ ...backOffice, query: { skip: 0, take: 0, state: 'New' } });
    const { data } = await tryExecute(this, call, { disableNotifications: true });
    this._newRequests = data?.total ?? 0;
  }

  override render() {
    return html`<h1>${this.localize.term('wcContent_headline')}</h1>
      <p>${this.localize.term('wcContent_hint')} <a href="/" target="_blank">${this.localize.term('wcContent_site')}</a></p>
      ${this._newRequests > 0
        ? html`<p><a href="${requestsPath}?state=New">${this.localize.term('wcContent_newRequests', this._newRequests)}</a></p>`
        : nothing}
      <uui-box headline-variant="h2" headline=${this.localize.term('wcContent_drafts')}>${this.#renderDrafts()}</uui-box>`;
  }

  #renderDrafts() {
    switch (this._phase) {
      case 'loading':
        return html`<uui-loader></uui-loader>`;
      case 'failed':
        return html`<div role="alert">
          <p>${this.localize.term('wc_failed')}</p>
          <uui-button look="primary" label=${this.localize.term('wc_retry')} @click=${() => this.#load()}></uui-button>
        </div>`;
      case 'ready':
        return this._drafts!.length === 0
          ? html`<p>${this.localize.term('wcContent_noDrafts')}</p>`
          : html`<ul>${this._drafts!.map((draft) => this.#renderDraft(draft))}</ul>`;
    }
  }

  #renderDraft({ id, culture, name }: Draft) {
    return html`<li>
      <a href="/umbraco/section/content/workspace/document/edit/${id}/${culture}"><bdi>${name}</bdi></a>
      <span>${languageLabel(this.localize, culture)}</span>
    </li>`;
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
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        padding-block: var(--uui-size-space-2);
      }

      a {
        color: var(--uui-color-interactive);
        font-weight: 700;
      }

      span {
        margin-inline-start: var(--uui-size-space-3);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'wc-content-start': WcContentStartElement;
  }
}
