// Bundles the tests that stand beside the elements and runs them: one process, one browser, one page.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { root } from '../build/common.mjs';

const files = (await readdir(path.join(root, 'src'), { recursive: true })).filter((file) => file.endsWith('.test.ts')).sort();
const outfile = path.join(root, 'node_modules/.cache/elements.test.mjs');
await esbuild.build({
  stdin: { contents: files.map((file) => `import './${file.replaceAll(path.sep, '/')}';`).join('\n'), resolveDir: path.join(root, 'src') },
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  sourcemap: 'inline',
  outfile,
});
await import(pathToFileURL(outfile));
