// Builds dist/: the published back-office client under umbraco/, our extension under App_Plugins/WelcomeCenter/.
import { rm, mkdir } from 'node:fs/promises';
import { bundleClient } from './build/client.mjs';
import { bundleExtension } from './build/extension.mjs';
import { compressFolder } from './build/compress.mjs';
import { checkTypes } from './build/types.mjs';
import { BuildError, dist, say } from './build/common.mjs';

try {
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });

  const types = checkTypes();
  types.catch(() => undefined); // awaited below; a failure must not count as unhandled until then
  say('bundling the client');
  const client = await bundleClient();
  say('bundling the extension');
  const extension = await bundleExtension();
  say('compressing');
  const bytes = await compressFolder(dist);
  say('checking types');
  await types;
  say(`done: client ${client.version}, extension ${extension.version}, ${(bytes / 1e6).toFixed(1)} MB in all`);
} catch (error) {
  await rm(dist, { recursive: true, force: true });
  console.error(`back office: ${error instanceof BuildError ? error.message : (error.stack ?? error)}`);
  process.exitCode = 1;
}
