import { customElement } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UMB_USER_ROOT_WORKSPACE_PATH } from '@umbraco-cms/backoffice/user';

/** The section has no page of its own in the client and would begin empty; this leads on to the list of users. */
@customElement('wc-users-start')
export class WcUsersStartElement extends UmbLitElement {
  override connectedCallback() {
    super.connectedCallback();
    window.history.replaceState({}, '', UMB_USER_ROOT_WORKSPACE_PATH);
  }
}

export { WcUsersStartElement as element };
