import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { dist, packageFolder, root } from './common.mjs';

/** What the client asks for besides its modules. Gives the style sheets of the shell, relative to the output folder. */
export const writeClientFiles = async (client, output) => {
  const uui = packageFolder('@umbraco-ui/uui-css');
  await copy(path.join(uui, 'dist/uui-css.css'), path.join(output, 'uui-css/uui-css.css'));
  await copy(path.join(uui, 'assets/fonts'), path.join(output, 'assets/fonts')); // uui-css.css asks for ../assets/fonts

  // The bundle asks for new URL('../workers/…', import.meta.url): one folder above its own.
  await copy(
    path.join(client, 'dist-cms/packages/core/auth/workers/token-check.worker.js'),
    path.join(output, 'workers/token-check.worker.js'));

  await copy(path.join(root, 'shell/shell.css'), path.join(output, 'shell.css'));
  for (const name of ['rte-content.css', 'umbraco-blockgridlayout.css']) {
    await copy(path.join(root, 'shell', name), path.join(dist, 'umbraco/backoffice/css', name)); // fixed address
  }

  await copy(path.join(root, 'shell/favicon.svg'), path.join(dist, 'umbraco/favicon.svg'));
  await copy(path.join(root, 'shell/graphics'), path.join(dist, 'umbraco/graphics'));
  return ['uui-css/uui-css.css', 'shell.css'];
};

const copy = async (from, to) => {
  await mkdir(path.dirname(to), { recursive: true });
  await cp(from, to, { recursive: true });
};
