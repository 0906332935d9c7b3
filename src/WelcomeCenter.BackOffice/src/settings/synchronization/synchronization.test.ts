import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asked, assertSound, given, page, Refusal, show } from '../../../tests/stage';

const base = '/synchronization';
const item = (change: Record<string, unknown> = {}) => ({ folder: 'Languages', key: '07', name: 'pl', onImport: 'Update', onExport: 'Update', ...change });
const standing = (change: Record<string, unknown> = {}) =>
  ({ items: [item()], total: 1, imports: 1, exports: 1, canImport: true, problems: [], fingerprint: 'abc', ...change });
const nothing = standing({ items: [], total: 0, imports: 0, exports: 0 });
const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('wc-synchronization', () => {
  test('shows what differs, and value by value when an item is opened', async () => {
    given({
      [`GET ${base}`]: standing(),
      [`GET ${base}/items/Languages/07`]: [
        { path: 'Name', database: 'Polnisch', folder: 'Polski' },
        { path: 'Fallback', database: null, folder: 'de' },
      ],
    });
    await show('wc-synchronization');

    await page.getByText('1 Unterschied').waitFor();
    await page.locator('summary').click();
    await page.getByText('Polski').waitFor();

    assert.deepEqual((await page.locator('details tbody tr').allInnerTexts()).map((text) => text.split(/\s+/)),
      [['Name', 'Polnisch', 'Polski'], ['Fallback', 'nichts', 'de']]);
    await assertSound();
  });

  test('moves nothing without being asked twice, and then what was shown', async () => {
    given({ [`GET ${base}`]: standing(), [`POST ${base}/import`]: { changed: 1 } });
    await show('wc-synchronization');
    await button('Dateien importieren (1)').click();
    await page.getByRole('alertdialog').getByText('geht verloren').waitFor();
    await assertSound();
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').waitFor({ state: 'hidden' });
    assert.equal(asked(`POST ${base}/import`).length, 0);

    await button('Dateien importieren (1)').click();
    given({ [`GET ${base}`]: nothing, [`POST ${base}/import`]: { changed: 1 } });
    await page.getByRole('alertdialog').getByRole('button', { name: 'Dateien importieren' }).click();
    await page.getByText('1 Element wurde importiert.').waitFor();
    await page.getByText('Dateien und Datenbank sagen dasselbe.').waitFor();

    assert.deepEqual(asked(`POST ${base}/import`).map(({ body }) => body), [{ fingerprint: 'abc' }]);
    assert.ok(await button('Dateien importieren (0)').isDisabled());
    await assertSound();
  });

  test('says so when something changed meanwhile', async () => {
    given({ [`GET ${base}`]: standing(), [`POST ${base}/export`]: new Refusal(409, 'synchronization.changed') });
    await show('wc-synchronization');
    await button('In Dateien exportieren (1)').click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'In Dateien exportieren' }).click();

    await page.getByRole('alert').getByText('Nichts wurde geschrieben').waitFor();
    await assertSound();
  });

  test('names a damaged file and offers no import', async () => {
    given({
      [`GET ${base}`]: standing({
        items: [], total: 0, imports: 3, canImport: false,
        problems: [{ file: 'Languages/pl.config', line: 5, reason: 'The tag does not match.', isError: true }],
      }),
    });
    await show('wc-synchronization');

    await page.getByText('Languages/pl.config:5').waitFor();
    assert.ok(await button('Dateien importieren (0)').isDisabled());
    await assertSound();
  });
});
