import { css, customElement, html, property, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import type { UUITextareaElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbChangeEvent } from '@umbraco-cms/backoffice/event';
import { UmbLanguageCollectionRepository } from '@umbraco-cms/backoffice/language';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { UmbPropertyEditorUiElement } from '@umbraco-cms/backoffice/property-editor';

type Texts = Record<string, string>;
type Language = { unique: string; name: string };

/** One short text in every language of the site, for things that have no language versions of their own, such as pictures. */
@customElement('wc-text-per-language')
export class WcTextPerLanguageElement extends UmbLitElement implements UmbPropertyEditorUiElement {
  @property({ attribute: false })
  value?: Texts;

  @property({ type: Boolean, reflect: true })
  readonly = false;

  @state()
  private _languages: ReadonlyArray<Language> = [];

  override async firstUpdated() {
    const { data } = await new UmbLanguageCollectionRepository(this).requestCollection({});
    this._languages = data?.items ?? [];
  }

  #write(language: string, text: string) {
    const { [language]: _, ...others } = this.value ?? {};
    const texts = text === '' ? others : { ...others, [language]: text };
    this.value = Object.keys(texts).length === 0 ? undefined : texts;
    this.dispatchEvent(new UmbChangeEvent());
  }

  override render() {
    return html`${repeat(
      this._languages,
      (language) => language.unique,
      (language) => html`<label>
        <span aria-hidden="true">${language.name}</span>
        <uui-textarea
          label=${language.name}
          lang=${language.unique}
          dir=${direction(language.unique)}
          rows="1"
          auto-height
          ?readonly=${this.readonly}
          .value=${this.value?.[language.unique] ?? ''}
          @input=${(event: Event) => this.#write(language.unique, (event.target as UUITextareaElement).value.toString())}></uui-textarea>
      </label>`,
    )}`;
  }

  static override styles = css`
    :host {
      display: grid;
      gap: var(--uui-size-space-3);
    }
    label {
      display: grid;
      grid-template-columns: minmax(8rem, 12rem) 1fr;
      gap: var(--uui-size-space-3);
      align-items: center;
    }
  `;
}

export { WcTextPerLanguageElement as element };

function direction(language: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(language) as Intl.Locale & { getTextInfo?: () => { direction: 'ltr' | 'rtl' }; textInfo?: { direction: 'ltr' | 'rtl' } };
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? 'ltr';
}

declare global {
  interface HTMLElementTagNameMap {
    'wc-text-per-language': WcTextPerLanguageElement;
  }
}
