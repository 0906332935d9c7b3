import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import esbuild from 'esbuild';
import { BuildError, dist, packageFolder, readPackage, root, target, versionOf } from './common.mjs';
import { writeClientFiles } from './client-files.mjs';

const languages = new Set(['de', 'en', 'en-us']);
const client = '@umbraco-cms/backoffice';
const bundleFile = 'bundle/umbraco.js';

/**
 * One bundle file instead of some 900 modules, and for every public module a shim at its own address that re-exports
 * from the bundle: two copies of a module would mean two registries, and extensions would find no contexts.
 */
export const bundleClient = async () => {
  const folder = packageFolder(client);
  const modules = publicModules(folder);
  await addExportNames(folder, modules);

  const bundle = await bundleEverything(folder, modules);
  const version = versionOf(bundle, readPackage(packageFolder('@umbraco-ui/uui-css')).version);
  const output = path.join(dist, 'umbraco/backoffice', version);
  await write(path.join(output, bundleFile), bundle);
  for (const [index, module] of modules.entries()) {
    await write(path.join(output, module.file), shim(module, index));
  }

  const styles = await writeClientFiles(folder, output);
  const url = (file) => `/umbraco/backoffice/${version}/${file}`;
  await write(path.join(dist, 'umbraco/index.html'), await shellPage({
    styles: styles.map((file) => `<link rel="stylesheet" href="${url(file)}" />`).join('\n    '),
    importmap: JSON.stringify({ imports: Object.fromEntries(modules.map((module) => [`${client}${module.key.slice(1)}`, url(module.file)])) }),
    bundle: url(bundleFile),
    entry: url(modules.find((module) => module.key === './app').file),
  }));
  return { version };
};

const publicModules = (folder) =>
  Object.entries(readPackage(folder).exports)
    .filter(([, file]) => typeof file === 'string' && file.endsWith('.js'))
    .map(([key, file]) => ({ key, file: file.slice('./dist-cms/'.length) }));

/** A first build in memory, because only a bundler knows what `export *` comes to. */
const addExportNames = async (folder, modules) => {
  const { metafile } = await run({
    ...common(folder),
    entryPoints: modules.map((module) => path.join(folder, 'dist-cms', module.file)),
    splitting: true,
    metafile: true,
  });
  const outputs = Object.values(metafile.outputs).filter((output) => output.entryPoint);
  for (const module of modules) {
    const output = outputs.find((candidate) => candidate.entryPoint.endsWith(`/dist-cms/${module.file}`));
    module.names = output?.exports ?? [];
  }
};

const bundleEverything = async (folder, modules) => {
  const contents = modules
    .map((module, index) => `export * as m${index} from ${JSON.stringify(path.join(folder, 'dist-cms', module.file))};`)
    .join('\n');
  const { outputFiles } = await run({
    ...common(folder),
    stdin: { contents, resolveDir: folder, sourcefile: 'every-public-module.js' },
  });
  return outputFiles.find((file) => file.path.endsWith('.js')).contents;
};

const common = (folder) => ({
  bundle: true,
  write: false,
  format: 'esm',
  target,
  minify: true,
  legalComments: 'none',
  outdir: path.join(folder, 'out'),
  loader: { '.ttf': 'file', '.svg': 'file' },
  logLevel: 'silent',
  plugins: [withoutMonaco, withOurLanguagesOnly],
});

const withoutMonaco = {
  name: 'without-monaco',
  setup(build) {
    build.onResolve({ filter: /(^monaco-editor)|(external\/monaco-editor\/index\.js$)/ }, () => ({ path: 'monaco', namespace: 'empty' }));
    build.onLoad({ filter: /^monaco$/, namespace: 'empty' }, () => ({ contents: 'export const monaco = {}; export const styles = ""; export default {};' }));
  },
};

const withOurLanguagesOnly = {
  name: 'with-our-languages-only',
  setup(build) {
    build.onLoad({ filter: /dist-cms[\\/]assets[\\/]lang[\\/][\w-]+\.js$/ }, ({ path: file }) =>
      languages.has(path.basename(file, '.js')) ? undefined : { contents: 'export default {};' });
  },
};

/** The page but for what changes with each request; the server fills in %nonce% and %lang%. */
const shellPage = async (values) => {
  const template = await readFile(path.join(root, 'shell/index.html'), 'utf8');
  return Object.entries(values).reduce((page, [name, value]) => page.replaceAll(`%${name}%`, value), template);
};

const shim = (module, index) => {
  const names = module.names.filter((name) => name !== 'default');
  const lines = [`import{m${index} as m}from"${relative(module.file)}";`];
  if (names.length > 0) {
    lines.push(`export const{${names.join(',')}}=m;`);
  }

  if (module.names.includes('default')) {
    lines.push('export default m.default;');
  }

  return lines.join('\n');
};

const relative = (file) => path.posix.relative(path.posix.dirname(file), bundleFile).replace(/^(?!\.)/, './');

const run = async (options) => {
  try {
    return await esbuild.build(options);
  } catch (error) {
    const messages = await esbuild.formatMessages(error.errors ?? [], { kind: 'error' });
    throw new BuildError(`the client could not be bundled\n${messages.join('\n') || error.message}`);
  }
};

const write = async (file, content) => {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
};
