import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { umbLocalizationRegistry } from '@umbraco-cms/backoffice/localization';
import { UmbApiInterceptorController } from '@umbraco-cms/backoffice/resources';
import type { UmbRouterSlotElement } from '@umbraco-cms/backoffice/router';
import '@umbraco-cms/backoffice/router';
import '../../src/property-editors/map/map.element';
import '../../src/property-editors/text-per-language/text-per-language.element';
import * as casework from '../../src/cases/casework';
import '../../src/content/start/start.element';
import '../../src/settings/synchronization/synchronization.element';
import '../../src/schema/effects/effects.element';
import '../../src/users/account-security/account-security.element';
import '../../src/users/authenticator-app/authenticator-app.element';
import '../../src/users/invite-user/invite-user.element';
import '../../src/users/user-security/user-security.element';
import { manifests } from '../../src/localization/manifests';

/** Stands for the client's own root element: what our elements find above them. */
class Root extends UmbLitElement {
  protected override createRenderRoot() {
    return this;
  }
}

customElements.define('test-root', Root);
umbExtensionsRegistry.registerMany(manifests);
umbLocalizationRegistry.loadLanguage('de');
umbHttpClient.setConfig({ baseUrl: window.location.origin });
new UmbApiInterceptorController(new Root()).bindDefaultInterceptors(umbHttpClient);

const emptyRoot = (path: string) => {
  document.querySelector('main')?.remove();
  window.history.replaceState(null, '', path);
  const root = new Root();
  const main = document.createElement('main');
  main.append(root);
  document.body.append(main);
  return root;
};

/** Colours are in between while they fade; what never ends (a loader) is not waited for. */
const settle = async () => {
  const roots = (within: Document | ShadowRoot): Array<Document | ShadowRoot> =>
    [within, ...[...within.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : []))];
  const ending = new Set(roots(document).flatMap((within) => within.getAnimations()).filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity));
  await Promise.allSettled([...ending].map(({ finished }) => finished));
};

const stage = {
  settle,

  show(tag: string, properties: Record<string, unknown>, calls: string[], path: string) {
    const answers = Object.fromEntries(calls.map((name) => [name, (...values: unknown[]) => window.answer(name, values)]));
    emptyRoot(path).append(Object.assign(document.createElement(tag), properties, answers));
  },

  /** A workspace's element is made by the routes of its context. */
  async open(name: 'WcCaseWorkspaceContext' | 'WcRequestWorkspaceContext', id: string) {
    const root = emptyRoot(`/umbraco/edit/${id}`);
    const slot = document.createElement('umb-router-slot') as UmbRouterSlotElement;
    root.append(slot);
    await slot.updateComplete; // a router that is not connected does not go anywhere
    slot.routes = new casework[name](root).routes.getRoutes();
  },
};

declare global {
  interface Window {
    stage: typeof stage;
    answer: (name: string, values: unknown[]) => Promise<unknown>;
  }
}

window.stage = stage;
