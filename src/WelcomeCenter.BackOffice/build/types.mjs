import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { BuildError, packageFolder, root } from './common.mjs';

const execute = promisify(execFile);

/** The bundler strips types without looking at them, so the compiler checks them beside it. */
export const checkTypes = async () => {
  const compiler = path.join(packageFolder('typescript'), 'bin/tsc');
  try {
    await execute(process.execPath, [compiler, '--noEmit', '--pretty', 'false'], { cwd: root, maxBuffer: 16 * 1024 * 1024 });
  } catch (error) {
    throw new BuildError(`the extension has type errors\n${error.stdout || error.message}`);
  }
};
