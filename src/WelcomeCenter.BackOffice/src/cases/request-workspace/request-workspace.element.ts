import { customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import type { UUIButtonState } from '@umbraco-cms/backoffice/external/uui';
import type { RequestDetails } from '../../api';
import { moment } from '../labels';
import { casePath, requestsPath } from '../paths';
import { requestStateTag } from '../tags';
import { WcDetailWorkspaceElement } from '../workspace/detail-workspace.element-base';
import { factStyles } from '../workspace/detail-workspace.styles';
import { renderFacts } from '../workspace/facts';
import { concernFacts, personFacts } from '../workspace/person-facts';
import type { WcRequestWorkspaceContext } from './request-workspace.context';

@customElement('wc-request-workspace')
export class WcRequestWorkspaceElement extends WcDetailWorkspaceElement<RequestDetails, WcRequestWorkspaceContext> {
  protected readonly backPath = requestsPath;

  @state()
  private _opening?: UUIButtonState;

  @state()
  private _failure?: string;

  protected get kind() {
    return this.localize.term('wcCase_request');
  }

  protected heading(request: RequestDetails) {
    return this.localize.term('wcRequest_headline', request.name ?? this.localize.term('wc_erased'));
  }

  async #openCase() {
    this._opening = 'waiting';
    this._failure = await this.context?.openCase();
    this._opening = this._failure ? 'failed' : 'success';
  }

  protected renderDetails(request: RequestDetails) {
    return html`<div class="columns">
      <div class="column">
        <uui-box headline-variant="h2" headline=${this.localize.term('wc_person')}>${renderFacts(personFacts(this.localize, request))}</uui-box>
        <uui-box headline-variant="h2" headline=${this.localize.term('wc_concern')}>${renderFacts(concernFacts(this.localize, request))}</uui-box>
      </div>
      <uui-box headline-variant="h2" headline=${this.localize.term('wcRequest_state')}>
        ${renderFacts([
          [this.localize.term('wcRequest_state'), requestStateTag(this.localize, request.state)],
          [this.localize.term('wcRequest_receivedAt'), moment(this.localize, request.receivedAt)],
          [this.localize.term('wcRequest_withdrawnAt'), request.withdrawnAt && moment(this.localize, request.withdrawnAt)],
          [this.localize.term('wcRequest_deleteAfter'), request.deleteAfter && moment(this.localize, request.deleteAfter)],
          [this.localize.term('wcRequest_consent'), this.localize.term(request.consentToCase ? 'wc_yes' : 'wc_no')],
          [this.localize.term('wcRequest_case'), request.caseId && html`<a href=${casePath(request.caseId)}>${request.caseReference}</a>`],
        ])}
        ${request.state === 'New' ? this.#renderOpenCase() : nothing}
        ${this._failure ? html`<p role="alert">${this.localize.termOrDefault(`wcFailure_${this._failure}`, this.localize.term('wcFailure_unknown'))}</p>` : nothing}
      </uui-box>
    </div>`;
  }

  #renderOpenCase() {
    return html`<p>${this.localize.term('wcRequest_openCaseHint')}</p>
      <uui-button
        look="primary"
        color="positive"
        label=${this.localize.term('wcRequest_openCase')}
        .state=${this._opening}
        ?disabled=${this._opening === 'waiting'}
        @click=${this.#openCase}></uui-button>`;
  }

  static override styles = [...WcDetailWorkspaceElement.styles, factStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'wc-request-workspace': WcRequestWorkspaceElement;
  }
}
