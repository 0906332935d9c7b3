import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import '@umbraco-cms/backoffice/workspace';

/** The frame around a list: the client's own has an empty footer, and a heading of the third level where the page has no first. */
@customElement('wc-list-workspace')
export class WcListWorkspaceElement extends UmbLitElement {
  @property({ attribute: false })
  manifest?: { readonly meta: { readonly headline: string } };

  override render() {
    return html`<umb-workspace-editor .enforceNoFooter=${true}>
      <h1 slot="header">${this.manifest ? this.localize.string(this.manifest.meta.headline) : nothing}</h1>
    </umb-workspace-editor>`;
  }

  static override styles = [
    UmbTextStyles,
    css`
      h1 {
        margin: 0;
        font-size: var(--uui-type-h5-size);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'wc-list-workspace': WcListWorkspaceElement;
  }
}
