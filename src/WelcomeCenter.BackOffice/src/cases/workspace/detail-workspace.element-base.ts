import { html, state, type TemplateResult } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { UMB_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/workspace';
import type { Loaded, WcDetailWorkspaceContext } from './detail-workspace.context';
import { detailStyles } from './detail-workspace.styles';

/** The frame around a request or a case: heading, way back, and what is shown while there is nothing to show. */
export abstract class WcDetailWorkspaceElement<T, Context extends WcDetailWorkspaceContext<T>> extends UmbLitElement {
  protected abstract readonly backPath: string;
  /** The heading while there is no value to name it after. */
  protected abstract readonly kind: string;
  protected abstract heading(value: T): string;
  protected abstract renderDetails(value: T): TemplateResult;

  @state()
  private _loaded: Loaded<T> = { phase: 'loading' };

  protected context?: Context;

  constructor() {
    super();
    this.consumeContext(UMB_WORKSPACE_CONTEXT, (context) => {
      this.context = context as Context | undefined;
      this.observe(this.context?.loaded, (loaded) => (this._loaded = loaded ?? { phase: 'loading' }), 'loaded');
    });
  }

  override render() {
    const loaded = this._loaded;
    return html`<umb-workspace-editor .backPath=${this.backPath} .enforceNoFooter=${true}>
      <h1 slot="header">${loaded.phase === 'ready' ? this.heading(loaded.value) : this.kind}</h1>
      <div id="content">${loaded.phase === 'ready' ? this.renderDetails(loaded.value) : this.#renderPhase(loaded.phase)}</div>
    </umb-workspace-editor>`;
  }

  #renderPhase(phase: 'loading' | 'missing' | 'failed') {
    switch (phase) {
      case 'loading':
        return html`<div class="notice"><uui-loader></uui-loader></div>`;
      case 'missing':
        return html`<p class="notice" role="alert">${this.localize.term('wc_missing')}</p>`;
      case 'failed':
        return html`<div class="notice" role="alert">
          <p>${this.localize.term('wc_failed')}</p>
          <uui-button look="primary" label=${this.localize.term('wc_retry')} @click=${() => this.context?.reload()}></uui-button>
        </div>`;
    }
  }

  static override styles = [UmbTextStyles, detailStyles];
}
