import { css, customElement, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { SchemaEffects } from './effects';

/** Says what saving would change in existing content, and asks whether it may. */
@customElement('wc-schema-effects')
export class WcSchemaEffectsElement extends UmbModalBaseElement<SchemaEffects, undefined> {
  override render() {
    const possible = this.data?.isPossible ?? false;
    const effects = (this.data?.effects ?? []).filter((effect) => possible || effect.isRefusal);
    return html`<uui-dialog-layout headline=${this.localize.term(possible ? 'wcSchema_headline' : 'wcSchema_refusedHeadline')}>
      <p>${this.localize.term(possible ? 'wcSchema_help' : 'wcSchema_refusedHelp')}</p>
      <ul>
        ${effects.map((effect) => html`<li>${effect.message}</li>`)}
      </ul>
      <uui-button
        slot="actions"
        look="secondary"
        label=${this.localize.term(possible ? 'general_cancel' : 'general_close')}
        @click=${this._rejectModal}></uui-button>
      ${possible
        ? html`<uui-button
            slot="actions"
            look="primary"
            color="warning"
            label=${this.localize.term('wcSchema_save')}
            @click=${this._submitModal}></uui-button>`
        : nothing}
    </uui-dialog-layout>`;
  }

  static override styles = [
    UmbTextStyles,
    css`
      p,
      ul {
        margin-block: 0 var(--uui-size-space-4);
        max-inline-size: 40rem;
      }

      li + li {
        margin-block-start: var(--uui-size-space-3);
      }
    `,
  ];
}

export { WcSchemaEffectsElement as element };
