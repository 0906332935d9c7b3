import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

const find = () => {
  const found = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));
  if (!found) {
    throw new Error(`None of ${names.join(', ')} is installed.`);
  }

  return found;
};

/** The machine's own browser; none is downloaded. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: find(), args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
