import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const dist = path.join(root, 'dist');
export const target = 'es2022';

/** A failure whose message says all that the reader needs; the stack is left out. */
export class BuildError extends Error {}

export const say = (step) => console.log(`back office: ${step}`);

/** The folder name under which files may be cached for ever: the same content gives the same name. */
export const versionOf = (...contents) => {
  const hash = createHash('sha256');
  contents.forEach((content) => hash.update(content));
  return `v-${hash.digest('hex').slice(0, 12)}`;
};

const require = createRequire(import.meta.url);

/** The folder of an installed package, wherever npm put it. */
export const packageFolder = (name) => {
  const found = require.resolve.paths(name).map((folder) => path.join(folder, name));
  const folder = found.find((candidate) => isPackage(candidate));
  if (!folder) {
    throw new BuildError(`the package ${name} is missing; run "npm ci" at the root of the repository`);
  }

  return folder;
};

export const readPackage = (folder) => require(path.join(folder, 'package.json'));

const isPackage = (folder) => {
  try {
    return Boolean(readPackage(folder).name);
  } catch {
    return false;
  }
};
