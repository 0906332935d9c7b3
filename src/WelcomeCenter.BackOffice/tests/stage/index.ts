import assert from 'node:assert/strict';
import { after, before, beforeEach } from 'node:test';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './browser';
import { origin, Server, type Answers } from './server';

export { Refusal, type Asked } from './server';

const languages = ['de', 'en', 'ar'].map((isoCode) => ({ name: isoCode, isoCode, isDefault: isoCode === 'de', isMandatory: isoCode === 'de', fallbackIsoCode: null }));
const always: Answers = { 'GET /language': { total: languages.length, items: languages } };
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// The browser's own note of an answer that is no success; the element explains it.
const expected = /Failed to load resource/;

const server = new Server();
const errors: string[] = [];
let calls: Record<string, (...values: never[]) => unknown> = {};
let browser: Browser;

/** Where the element under test stands: a page of the installed Chromium with the genuine client's modules. */
export let page: Page;

before(async () => {
  browser = await startBrowser();
  page = await browser.newPage({ locale: 'de-DE', timezoneId: 'Europe/Berlin', bypassCSP: true });
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && !expected.test(message.text()) && errors.push(message.text()));
  await server.serve(page);
  await page.exposeFunction('answer', (name: string, values: never[]) => calls[name](...values));
  await page.goto(`${origin}/umbraco/`);
  await page.locator('html[lang=de]').waitFor();
  await page.addScriptTag({ content: axe.source });
});

after(() => browser?.close());

beforeEach(async () => {
  server.answers = always;
  errors.length = 0;
  await page.setViewportSize({ width: 1280, height: 900 });
});

/** What the server will answer from now on. */
export const given = (answers: Answers) => (server.answers = { ...always, ...answers });

/** What the server was asked, the last one last. */
export const asked = (call: string) => server.asked.filter(({ method, path }) => `${method} ${path}` === call);

/** Shows an element; functions among its properties are called here. */
export const show = async (tag: string, properties: Record<string, unknown> = {}, path = '/umbraco/section/cases') => {
  const isCall = ([, value]: [string, unknown]) => typeof value === 'function';
  const entries = Object.entries(properties);
  calls = Object.fromEntries(entries.filter(isCall)) as typeof calls;
  server.asked.length = 0;
  await page.evaluate(
    (all) => window.stage.show(all.tag, all.values, all.calls, all.path),
    { tag, path, calls: Object.keys(calls), values: Object.fromEntries(entries.filter((entry) => !isCall(entry))) },
  );
};

export const openWorkspace = async (context: 'WcCaseWorkspaceContext' | 'WcRequestWorkspaceContext', id: string) => {
  server.asked.length = 0;
  await page.evaluate(([name, unique]) => window.stage.open(name as typeof context, unique), [context, id]);
};

const audit = async () => {
  const { violations } = await page.evaluate(
    async (values) => {
      await window.stage.settle();
      return (window as unknown as { axe: typeof axe }).axe.run('main', { runOnly: { type: 'tag', values } }) as Promise<AxeResults>;
    },
    standards,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.html}`));
};

/** The audit of every element's test (A06): nothing to complain of, and a quiet console. */
export const assertSound = async () => {
  let complaints = await audit();
  if (complaints.length > 0) {
    // A colour that began to fade during the audit is in between; what is wrong is so a second later, too.
    await page.waitForTimeout(1000);
    complaints = await audit();
  }

  assert.deepEqual(complaints, []);
  assert.deepEqual(errors, []);
};
