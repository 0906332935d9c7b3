import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { TimelineItem } from '../../api';
import { moment } from '../labels';

/** What happened, newest first: who did what, and when. */
@customElement('wc-case-timeline')
export class WcCaseTimelineElement extends UmbLitElement {
  @property({ attribute: false })
  entries: ReadonlyArray<TimelineItem> = [];

  override render() {
    const newestFirst = [...this.entries].sort((left, right) => right.at.localeCompare(left.at));
    return html`<uui-box headline-variant="h2" headline=${this.localize.term('wcCase_timeline')}>
      <ol>
        ${newestFirst.map((entry) => html`<li>
          ${moment(this.localize, entry.at)}
          <div>${this.localize.termOrDefault(`wcTimeline_${entry.kind}`, entry.kind)}${this.#detail(entry)}</div>
          ${entry.by ? html`<div class="by">${entry.by}</div>` : nothing}
        </li>`)}
      </ol>
    </uui-box>`;
  }

  /** A change of status carries its codes: the new status, and when closing, the reason. */
  #detail({ kind, detail }: TimelineItem): string {
    if (kind !== 'StatusChanged' || !detail) {
      return '';
    }

    const [status, reason] = detail.split(':');
    const words = [this.localize.termOrDefault(`wcCase_status${status}`, status)];
    if (reason) {
      words.push(this.localize.termOrDefault(`wcCase_reason${reason}`, reason));
    }

    return `: ${words.join(', ')}`;
  }

  static override styles = [
    UmbTextStyles,
    css`
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        padding: 0 0 var(--uui-size-space-4) var(--uui-size-space-4);
        border-inline-start: 2px solid var(--uui-color-divider-emphasis);
      }

      time,
      .by {
        font-size: var(--uui-type-small-size);
        color: var(--uui-color-text-alt);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'wc-case-timeline': WcCaseTimelineElement;
  }
}
