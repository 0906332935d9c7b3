import type { UmbContentTypeModel } from '@umbraco-cms/backoffice/content-type';
import type { UmbDataTypeDetailModel } from '@umbraco-cms/backoffice/data-type';
import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import { UMB_MANAGEMENT_API_SERVER_EVENT_CONTEXT } from '@umbraco-cms/backoffice/management-api';
import { umbOpenModal } from '@umbraco-cms/backoffice/modal';
import { tryExecute } from '@umbraco-cms/backoffice/resources';
import { UmbSubmitWorkspaceAction } from '@umbraco-cms/backoffice/workspace';
import { EFFECTS_DIALOG, type SchemaEffects } from '../effects/effects';
import { dataTypeRequest, typeRequest } from './requests';

type SchemaWorkspace = {
  getEntityType(): string;
  getIsNew(): boolean | undefined;
  getUnique(): string | undefined | null;
  getData(): UmbContentTypeModel | UmbDataTypeDetailModel | undefined;
  reload(): Promise<void>;
};

/** How long a change that was saved may take to be announced. */
const longestWait = 1000;

/** Saves a type or a data type as the client does, but says beforehand what becomes of content that exists. */
export class WcSaveSchemaWorkspaceAction extends UmbSubmitWorkspaceAction {
  override async execute() {
    await this._retrieveWorkspaceContext;
    const workspace = this._workspaceContext as unknown as SchemaWorkspace;
    const effects = await this.#foresee(workspace);
    if (effects?.effects.length) {
      await umbOpenModal(this, EFFECTS_DIALOG, { data: effects });
    }

    const announced = workspace.getIsNew() ? undefined : this.#announced(workspace.getUnique());
    await super.execute();
    if (announced) {
      // The client keeps what it has read until the server announces the change, which may come later than the answer.
      await announced;
      await workspace.reload();
    }
  }

  #announced(unique: string | null | undefined) {
    return new Promise<void>((resolve) => {
      setTimeout(resolve, longestWait);
      this.consumeContext(UMB_MANAGEMENT_API_SERVER_EVENT_CONTEXT, (context) => {
        this.observe(context?.events, (event) => event?.key === unique && resolve(), 'wcAnnounced');
      });
    });
  }

  async #foresee(workspace: SchemaWorkspace): Promise<SchemaEffects | undefined> {
    const data = workspace.getData();
    if (!data || workspace.getIsNew()) {
      return undefined;
    }

    const kind = workspace.getEntityType();
    const answer = await tryExecute(
      this,
      umbHttpClient.post<SchemaEffects>({
        url: `/umbraco/welcome-center/api/v1/schema/${kind}/${workspace.getUnique()}/effects`,
        security: [{ scheme: 'bearer', type: 'http' }],
        headers: { 'Content-Type': 'application/json' },
        body:
          kind === 'data-type'
            ? dataTypeRequest(data as UmbDataTypeDetailModel)
            : typeRequest(data as UmbContentTypeModel, kind === 'media-type' ? 'mediaType' : 'documentType'),
      }),
      // What is wrong with the input itself is said when it is saved.
      { disableNotifications: true },
    );
    return answer.data as SchemaEffects | undefined;
  }
}

export { WcSaveSchemaWorkspaceAction as api };
