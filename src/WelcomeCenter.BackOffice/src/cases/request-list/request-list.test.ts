import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asked, assertSound, given, page, show } from '../../../tests/stage';
import { requestItem } from '../../../tests/stage/given';

const requests = 'GET /requests';
const items = [requestItem(), requestItem({ id: '08', name: 'Ioana Pop', language: 'ro', state: 'InCase', caseId: '01', caseReference: 'WC-2026-0001' })];

describe('wc-request-list', () => {
  test('shows the requests; each leads to its page, and to its case where there is one', async () => {
    given({ [requests]: { total: 2, items } });
    await show('wc-request-list');

    const open = page.getByRole('link', { name: 'Ioana Pop' });
    await open.waitFor();
    assert.equal(await open.getAttribute('href'), '/umbraco/section/cases/workspace/wc-request/edit/08');
    assert.equal(await page.getByRole('link', { name: 'WC-2026-0001' }).getAttribute('href'), '/umbraco/section/cases/workspace/wc-case/edit/01');
    assert.match(await page.getByRole('row').nth(1).innerText(), /Amira Haddad\s+.*2026.*\s+Neu\s+Arabisch\s+Wohnen/);
    await assertSound();
  });

  test('starts with the filter that the link to it names', async () => {
    given({ [requests]: { total: 1, items: items.slice(0, 1) } });
    await show('wc-request-list', {}, '/umbraco/section/cases?state=New');

    await page.getByRole('status').getByText('1 Eintrag').waitFor();
    assert.deepEqual(asked(requests)[0].query, { skip: '0', take: '25', state: 'New', orderBy: 'ReceivedAt', orderDirection: 'Descending' });
    assert.equal(await page.getByRole('combobox', { name: 'Stand' }).inputValue(), 'New');
  });

  test('filters by language and topic', async () => {
    given({ [requests]: { total: 2, items } });
    await show('wc-request-list');
    await page.getByRole('combobox', { name: 'Sprache' }).selectOption('Arabisch');
    await page.getByRole('combobox', { name: 'Anliegen' }).selectOption('Wohnen');

    await page.waitForURL(/language=ar&needArea=housing$/);
    await page.getByRole('status').getByText('2 Einträge').waitFor();
    assert.deepEqual([asked(requests).at(-1)!.query.language, asked(requests).at(-1)!.query.needArea], ['ar', 'housing']);
  });

  test('says that there is nothing yet', async () => {
    given({ [requests]: { total: 0, items: [] } });
    await show('wc-request-list');

    await page.getByText('Noch nichts da.').waitFor();
    await assertSound();
  });
});
