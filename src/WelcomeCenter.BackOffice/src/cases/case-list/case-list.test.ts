import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asked, assertSound, given, page, Refusal, show } from '../../../tests/stage';
import { caseItem } from '../../../tests/stage/given';

const cases = 'GET /cases';
const items = [
  caseItem(),
  caseItem({ id: '02', reference: 'WC-2026-0002', name: 'Bojan Ilić', status: 'Closed', language: 'bs', needAreas: [] }),
  caseItem({ id: '03', reference: 'WC-2026-0003', name: null, language: 'de-simple' }),
];
const sent = () => asked(cases).at(-1)!.query;
const rows = () => page.getByRole('row');

describe('wc-case-list', () => {
  test('shows the cases with their words, and each leads to its page', async () => {
    given({ [cases]: { total: 3, items } });
    await show('wc-case-list');

    await page.getByRole('status').getByText('3 Einträge').waitFor();
    assert.match(await rows().nth(1).innerText(), /WC-2026-0001\s+Amira Haddad\s+Offen\s+Arabisch\s+Wohnen, Bankkonto/);
    assert.match(await rows().nth(3).innerText(), /Gelöscht auf Wunsch der Person\s+Offen\s+Einfache Sprache/);
    const link = page.getByRole('link', { name: 'WC-2026-0002' });
    assert.equal(await link.getAttribute('href'), '/umbraco/section/cases/workspace/wc-case/edit/02');
    assert.deepEqual(sent(), { skip: '0', take: '25', orderBy: 'UpdatedAt', orderDirection: 'Descending' });
    await assertSound();
  });

  test('stays usable in a narrow window', async () => {
    await page.setViewportSize({ width: 480, height: 800 });
    given({ [cases]: { total: 3, items } });
    await show('wc-case-list');

    await page.getByRole('link', { name: 'WC-2026-0003' }).waitFor();
    const last = page.getByRole('columnheader', { name: 'Geändert' });
    await last.scrollIntoViewIfNeeded();
    const { x, width } = (await last.boundingBox())!;
    assert.ok(x + width <= 480, `the last column ends at ${x + width}`);
    assert.equal(await page.evaluate(() => document.documentElement.scrollLeft + document.body.scrollLeft), 0);
    await assertSound();
  });

  test('searches on the server once the typing pauses, and keeps the word out of the address', async () => {
    given({ [cases]: { total: 0, items: [] } });
    await show('wc-case-list');
    await page.getByRole('searchbox').pressSequentially('ilić');

    await page.getByText('Nichts gefunden.').waitFor();
    assert.equal(sent().filter, 'ilić');
    assert.equal(asked(cases).length, 2);
    assert.doesNotMatch(page.url(), /ili/);
    await assertSound();
  });

  test('filters by status, remembers it in the address and forgets it again', async () => {
    given({ [cases]: { total: 1, items: items.slice(1, 2) } });
    await show('wc-case-list');
    await page.getByRole('combobox', { name: 'Stand' }).selectOption('Abgeschlossen');

    await page.waitForURL(/\?status=Closed$/);
    await page.getByRole('button', { name: 'Filter zurücksetzen' }).click();

    await page.waitForURL(/\/cases$/);
    assert.deepEqual(asked(cases).map(({ query }) => query.status), [undefined, 'Closed', undefined]);
  });

  test('sorts with the keyboard, up and then down', async () => {
    given({ [cases]: { total: 3, items } });
    await show('wc-case-list');
    const heading = page.getByRole('columnheader', { name: 'Name' });
    await heading.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await page.locator('uui-table-head-cell[aria-sort=ascending]').getByText('Name').waitFor();
    await page.keyboard.press('Space');

    await page.locator('uui-table-head-cell[aria-sort=descending]').getByText('Name').waitFor();
    assert.deepEqual(asked(cases).map(({ query }) => `${query.orderBy} ${query.orderDirection}`), ['UpdatedAt Descending', 'Name Ascending', 'Name Descending']);
  });

  test('turns the pages, and starts where the address says', async () => {
    given({ [cases]: { total: 60, items } });
    await show('wc-case-list', {}, '/umbraco/section/cases?page=2&order=Name');

    await page.getByText('Seite 2 von 3').waitFor();
    assert.deepEqual(sent(), { skip: '25', take: '25', orderBy: 'Name', orderDirection: 'Ascending' });
    await page.getByRole('button', { name: 'Nächste Seite' }).click();
    await page.getByText('Seite 3 von 3').waitFor();
    assert.equal(sent().skip, '50');
    await assertSound();
  });

  test('says when the server does not answer, and tries again', async () => {
    given({ [cases]: new Refusal(503, 'unavailable') });
    await show('wc-case-list');

    await page.getByRole('alert').getByText('Das konnte nicht geladen werden.').waitFor();
    await assertSound();
    given({ [cases]: { total: 3, items } });
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await page.getByRole('link', { name: 'WC-2026-0001' }).waitFor();
  });
});
