import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import esbuild from 'esbuild';
import { BuildError, dist, root, target, versionOf } from './common.mjs';

const folder = 'App_Plugins/WelcomeCenter';

/** Our extension; whatever comes from the client stays outside and is found through the import map. */
export const bundleExtension = async () => {
  const files = await bundle();
  const version = versionOf(...files.map((file) => file.contents));
  for (const file of files) {
    const output = path.join(dist, folder, version, file.path);
    await mkdir(path.dirname(output), { recursive: true });
    await writeFile(output, file.contents);
  }

  const template = await readFile(path.join(root, 'src/umbraco-package.json'), 'utf8');
  await writeFile(path.join(dist, folder, 'umbraco-package.json'), template.replaceAll('%folder%', `/${folder}/${version}`));
  return { version };
};

const bundle = async () => {
  const outdir = path.join(root, 'out');
  try {
    const { outputFiles } = await esbuild.build({
      entryPoints: [path.join(root, 'src/manifests.ts')],
      bundle: true,
      write: false,
      splitting: true,
      format: 'esm',
      target,
      minify: true,
      legalComments: 'none',
      external: ['@umbraco-cms/*'],
      loader: { '.css': 'text' },
      chunkNames: '[name]-[hash]',
      outdir,
      logLevel: 'silent',
    });
    return outputFiles.map((file) => ({ path: path.relative(outdir, file.path), contents: file.contents }));
  } catch (error) {
    const messages = await esbuild.formatMessages(error.errors ?? [], { kind: 'error' });
    throw new BuildError(`the extension could not be bundled\n${messages.join('\n') || error.message}`);
  }
};
