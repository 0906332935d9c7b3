import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { packageFolder, root } from '../build/common.mjs';

const keys = (words) => Object.entries(words).flatMap(([area, texts]) => Object.keys(texts).map((key) => `${area}_${key}`)).sort();
const ours = (words) => keys(words).filter((key) => key.startsWith('wc'));

const { outputFiles } = await esbuild.build({
  stdin: {
    contents: "export { default as de } from './de'; export { default as en } from './en'; export { core } from './de-core';",
    resolveDir: path.join(root, 'src/localization'),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'esm',
});
const { de, en, core } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
const client = await import(pathToFileURL(path.join(packageFolder('@umbraco-cms/backoffice'), 'dist-cms/assets/lang/en.js')));

test('every word of ours is there in both languages', () => assert.deepEqual(ours(de), ours(en)));

test('the German supplement names only texts that the client has', () => {
  const known = new Set(keys(client.default));

  assert.deepEqual(keys(core).filter((key) => !known.has(key)), []);
});
