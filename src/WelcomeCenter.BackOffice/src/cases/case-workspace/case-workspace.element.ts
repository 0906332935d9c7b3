import { customElement, html } from '@umbraco-cms/backoffice/external/lit';
import type { CaseDetails } from '../../api';
import { casesPath } from '../paths';
import { WcDetailWorkspaceElement } from '../workspace/detail-workspace.element-base';
import type { WcCaseWorkspaceContext } from './case-workspace.context';
import '../case-details/case-details.element';
import '../case-notes/case-notes.element';
import '../case-status/case-status.element';
import '../case-timeline/case-timeline.element';

@customElement('wc-case-workspace')
export class WcCaseWorkspaceElement extends WcDetailWorkspaceElement<CaseDetails, WcCaseWorkspaceContext> {
  protected readonly backPath = casesPath;

  protected get kind() {
    return this.localize.term('wcRequest_case');
  }

  protected heading(details: CaseDetails) {
    return `${details.reference} · ${details.name ?? this.localize.term('wc_erased')}`;
  }

  protected renderDetails(details: CaseDetails) {
    return html`<div class="columns">
      <div class="column">
        <wc-case-details .details=${details}></wc-case-details>
        <wc-case-notes .notes=${details.notes} .save=${(text: string) => this.context!.addNote(text)}></wc-case-notes>
      </div>
      <div class="column">
        <wc-case-status
          .details=${details}
          .change=${this.#change}
          .reload=${() => this.context!.reload()}></wc-case-status>
        <wc-case-timeline .entries=${details.timeline}></wc-case-timeline>
      </div>
    </div>`;
  }

  #change: WcCaseWorkspaceContext['changeStatus'] = (status, reason, version) => this.context!.changeStatus(status, reason, version);
}

declare global {
  interface HTMLElementTagNameMap {
    'wc-case-workspace': WcCaseWorkspaceElement;
  }
}
