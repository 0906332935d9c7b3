import { customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { CaseDetails } from '../../api';
import { moment } from '../labels';
import { requestPath } from '../paths';
import { detailStyles, factStyles } from '../workspace/detail-workspace.styles';
import { renderFacts } from '../workspace/facts';
import { concernFacts, personFacts } from '../workspace/person-facts';

/** Who the case is about and what it is about. */
@customElement('wc-case-details')
export class WcCaseDetailsElement extends UmbLitElement {
  @property({ attribute: false })
  details?: CaseDetails;

  override render() {
    if (!this.details) {
      return nothing;
    }

    const { details } = this;
    return html`<div class="column">
      <uui-box headline-variant="h2" headline=${this.localize.term('wc_person')}>${renderFacts(personFacts(this.localize, details))}</uui-box>
      <uui-box headline-variant="h2" headline=${this.localize.term('wc_concern')}>
        ${renderFacts([
          ...concernFacts(this.localize, details),
          [this.localize.term('wcCase_openedAt'), moment(this.localize, details.openedAt)],
          [this.localize.term('wcCase_updatedAt'), moment(this.localize, details.updatedAt)],
          [this.localize.term('wcCase_closedAt'), details.closedAt && moment(this.localize, details.closedAt)],
          [
            this.localize.term('wcCase_request'),
            html`<a href=${requestPath(details.requestId)}>${this.localize.term('wcCase_showRequest')}</a>`,
          ],
        ])}
      </uui-box>
    </div>`;
  }

  static override styles = [UmbTextStyles, detailStyles, factStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'wc-case-details': WcCaseDetailsElement;
  }
}
