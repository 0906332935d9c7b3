import { css, customElement, html, nothing, property, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import type { UUIButtonState, UUITextareaElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { CaseNote } from '../../api';
import { moment } from '../labels';
import { detailStyles } from '../workspace/detail-workspace.styles';

/** What the staff wrote down, newest first. A note that could not be saved stays in the field. */
@customElement('wc-case-notes')
export class WcCaseNotesElement extends UmbLitElement {
  @property({ attribute: false })
  notes: ReadonlyArray<CaseNote> = [];

  /** Gives the code of the rule that refused. */
  @property({ attribute: false })
  save?: (text: string) => Promise<string | undefined>;

  @state()
  private _text = '';

  @state()
  private _saving?: UUIButtonState;

  @state()
  private _failure?: string;

  async #submit(event: Event) {
    event.preventDefault();
    this._saving = 'waiting';
    this._failure = await this.save?.(this._text);
    this._saving = this._failure ? 'failed' : 'success';
    if (!this._failure) {
      this._text = '';
    }
  }

  override render() {
    const newestFirst = [...this.notes].sort((left, right) => right.writtenAt.localeCompare(left.writtenAt));
    return html`<uui-box headline-variant="h2" headline=${this.localize.term('wcCase_notes')}>
      <form @submit=${this.#submit}>
        <label>
          <span>${this.localize.term('wcCase_newNote')}</span>
          <uui-textarea
            label=${this.localize.term('wcCase_newNote')}
            auto-height
            .value=${this._text}
            @input=${(event: Event) => (this._text = (event.target as UUITextareaElement).value.toString())}></uui-textarea>
        </label>
        <uui-button
          type="submit"
          look="primary"
          label=${this.localize.term('wcCase_addNote')}
          .state=${this._saving}
          ?disabled=${this._text.trim() === '' || this._saving === 'waiting'}></uui-button>
      </form>
      <div role="status">${this._saving === 'success' ? this.localize.term('wcCase_noteAdded') : nothing}</div>
      ${this._failure
        ? html`<p role="alert">${this.localize.termOrDefault(`wcFailure_${this._failure}`, this.localize.term('wcFailure_unknown'))}</p>`
        : nothing}
      ${newestFirst.length === 0
        ? html`<p>${this.localize.term('wcCase_noNotes')}</p>`
        : html`<ol>
            ${repeat(
              newestFirst,
              (note) => note.id,
              (note) => html`<li>
                <p class="by">${note.writtenBy ? html`${note.writtenBy}, ` : nothing}${moment(this.localize, note.writtenAt)}</p>
                <p class="text" dir="auto">${note.text}</p>
              </li>`,
            )}
          </ol>`}
    </uui-box>`;
  }

  static override styles = [
    UmbTextStyles,
    detailStyles,
    css`
      form,
      label {
        display: grid;
        justify-items: start;
        gap: var(--uui-size-space-3);
      }

      label,
      uui-textarea {
        width: 100%;
      }

      label span {
        font-weight: 700;
      }

      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        padding-block: var(--uui-size-space-4);
        border-top: 1px solid var(--uui-color-divider);
      }

      .by {
        margin: 0;
        font-size: var(--uui-type-small-size);
      }

      .text {
        margin: var(--uui-size-space-2) 0 0;
        overflow-wrap: anywhere;
        white-space: pre-line;
      }

      [role='status'] {
        min-height: 1.5em;
        margin-block: var(--uui-size-space-2);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'wc-case-notes': WcCaseNotesElement;
  }
}
