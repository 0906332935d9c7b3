import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { tryExecute } from '@umbraco-cms/backoffice/resources';
import { getRequest, openCase, type RequestDetails } from '../../api';
import { backOffice, failureCode } from '../back-office-client';
import { casePath, requestEntity } from '../paths';
import { WcDetailWorkspaceContext } from '../workspace/detail-workspace.context';
import { WcRequestWorkspaceElement } from './request-workspace.element';

export class WcRequestWorkspaceContext extends WcDetailWorkspaceContext<RequestDetails> {
  #localize = new UmbLocalizationController(this);

  constructor(host: UmbControllerHost) {
    super(host, 'WelcomeCenter.Workspace.Request', requestEntity, WcRequestWorkspaceElement);
  }

  protected request = (id: string) => getRequest({ ...backOffice, path: { id } });

  protected title = (request: RequestDetails) => this.#localize.term('wcRequest_headline', request.name ?? this.#localize.term('wc_erased'));

  /** Goes to the new case; gives the code of the rule that refused. */
  async openCase(): Promise<string | undefined> {
    const { data, error } = await tryExecute(this, openCase({ ...backOffice, path: { id: this.id } }), { disableNotifications: true });
    if (!data) {
      await this.reload();
      return failureCode(error);
    }

    window.history.pushState(null, '', casePath(data.id));
    return undefined;
  }
}
