import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { tryExecute } from '@umbraco-cms/backoffice/resources';
import { addCaseNote, changeCaseStatus, getCase, type CaseDetails, type CaseStatus, type CloseReason } from '../../api';
import { backOffice, failureCode } from '../back-office-client';
import { caseEntity } from '../paths';
import { WcDetailWorkspaceContext } from '../workspace/detail-workspace.context';
import { WcCaseWorkspaceElement } from './case-workspace.element';

export class WcCaseWorkspaceContext extends WcDetailWorkspaceContext<CaseDetails> {
  constructor(host: UmbControllerHost) {
    super(host, 'WelcomeCenter.Workspace.Case', caseEntity, WcCaseWorkspaceElement);
  }

  protected request = (id: string) => getCase({ ...backOffice, path: { id } });

  protected title = (details: CaseDetails) => details.reference;

  /** Gives the code of the rule that refused. The version lets the server notice that somebody else was faster. */
  async changeStatus(status: CaseStatus, reason: CloseReason | null, version: number): Promise<string | undefined> {
    const call = changeCaseStatus({ ...backOffice, path: { id: this.id }, body: { status, reason, version } });
    const { data, error } = await tryExecute(this, call, { disableNotifications: true });
    if (!data) {
      return failureCode(error);
    }

    this.show(data);
    return undefined;
  }

  async addNote(text: string): Promise<string | undefined> {
    const call = addCaseNote({ ...backOffice, path: { id: this.id }, body: { text } });
    const { error } = await tryExecute(this, call, { disableNotifications: true });
    if (error) {
      return failureCode(error);
    }

    await this.reload();
    return undefined;
  }
}
