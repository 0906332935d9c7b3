import { readFile } from 'node:fs/promises';
import path from 'node:path';
import esbuild from 'esbuild';
import type { Page, Route } from 'playwright-core';
import { root } from './folders';

export const origin = 'http://welcome-center.test';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: Record<string, string>;
  readonly body: unknown;
}

/** An answer to "GET /requests" and the like: what is sent as JSON, or a function of what was asked. */
export type Answers = Record<string, unknown>;

/** A rule of the server that refuses. */
export class Refusal {
  constructor(readonly status: number, readonly code: string) {}
}

/**
 * The edge of the process: the built client from the disk, our elements from the source, and for the interfaces of the
 * server the answers that a test gives.
 */
export class Server {
  readonly asked: Asked[] = [];
  answers: Answers = {};

  async serve(page: Page) {
    const shell = await readFile(path.join(root, 'dist/umbraco/index.html'), 'utf8');
    const elements = await bundle();
    const document = shell
      .replaceAll('%lang%', 'en')
      .replace(/<link rel="modulepreload"[^>]*>\s*<script type="module"[^>]*>/, '<script type="module" src="/elements.js">')
      .replace(/<umb-app>.*<\/noscript>/s, '');
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/elements.js') {
        return route.fulfill({ contentType: 'text/javascript', body: elements });
      }

      if (/\/(welcome-center|management)\/(api|account)\//.test(pathname)) {
        return this.#answer(route);
      }

      return path.extname(pathname)
        ? route.fulfill({ path: path.join(root, 'dist', pathname) })
        : route.fulfill({ contentType: 'text/html', body: document });
    });
  }

  async #answer(route: Route) {
    const request = route.request();
    const { pathname, searchParams } = new URL(request.url());
    const asked: Asked = {
      method: request.method(),
      path: pathname.replace(/^.*(\/api\/v1|\/welcome-center(?=\/account))/, ''),
      query: Object.fromEntries(searchParams),
      body: request.postDataJSON() as unknown,
    };
    this.asked.push(asked);
    const given = this.answers[`${asked.method} ${asked.path}`];
    const answer: unknown = typeof given === 'function' ? await given(asked) : given;
    if (answer === undefined) {
      return route.fulfill({ status: 500, json: { type: 'Error', title: `No answer to ${asked.method} ${asked.path}`, status: 500 } });
    }

    return answer instanceof Refusal
      ? route.fulfill({ status: answer.status, json: { type: `urn:welcome-center:${answer.code}`, title: answer.code, status: answer.status } })
      : route.fulfill({ json: answer });
  }
}

const bundle = async () => {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(root, 'tests/stage/page.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    external: ['@umbraco-cms/*'],
    loader: { '.css': 'text' },
  });
  return outputFiles[0].text;
};
