import { UmbContextBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbEntityContext } from '@umbraco-cms/backoffice/entity';
import { UmbObjectState } from '@umbraco-cms/backoffice/observable-api';
import { tryExecute, UmbApiError } from '@umbraco-cms/backoffice/resources';
import { UmbViewContext } from '@umbraco-cms/backoffice/view';
import { UMB_WORKSPACE_CONTEXT, UmbWorkspaceRouteManager, type UmbRoutableWorkspaceContext } from '@umbraco-cms/backoffice/workspace';

export type Loaded<T> = { phase: 'loading' | 'missing' | 'failed'; value?: undefined } | { phase: 'ready'; value: T };

/** A workspace that shows one thing of the casework, found by the id in the address. */
export abstract class WcDetailWorkspaceContext<T> extends UmbContextBase implements UmbRoutableWorkspaceContext {
  readonly routes = new UmbWorkspaceRouteManager(this);
  readonly view = new UmbViewContext(this, null);

  #entity = new UmbEntityContext(this);
  #loaded = new UmbObjectState<Loaded<T>>({ phase: 'loading' });
  readonly loaded = this.#loaded.asObservable();

  constructor(
    host: UmbControllerHost,
    readonly workspaceAlias: string,
    entityType: string,
    element: CustomElementConstructor,
  ) {
    super(host, UMB_WORKSPACE_CONTEXT.toString());
    this.#entity.setEntityType(entityType);
    this.routes.setRoutes([
      {
        path: 'edit/:unique',
        component: element,
        setup: (_component, info) => {
          this.#entity.setUnique(info.match.params.unique);
          this.#loaded.setValue({ phase: 'loading' });
          void this.reload();
        },
      },
    ]);
  }

  protected abstract request(id: string): Promise<{ data?: T }>;
  protected abstract title(value: T): string;

  getEntityType = () => this.#entity.getEntityType()!;

  protected get id() {
    return this.#entity.getUnique()!;
  }

  async reload() {
    const id = this.id;
    const { data, error } = await tryExecute(this, this.request(id), { disableNotifications: true });
    if (id !== this.id) {
      return; // meanwhile another one was opened
    }

    if (data) {
      this.show(data);
    } else {
      const missing = UmbApiError.isUmbApiError(error) && error.status === 404;
      this.#loaded.setValue({ phase: missing ? 'missing' : 'failed' });
    }
  }

  protected show(value: T) {
    this.#loaded.setValue({ phase: 'ready', value });
    this.view.setTitle(this.title(value));
  }
}
