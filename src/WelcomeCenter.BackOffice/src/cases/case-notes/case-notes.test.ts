import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertSound, page, show } from '../../../tests/stage';

const notes = [
  { id: '1', text: 'Termin am Montag', writtenBy: 'Carla Coordinator', writtenAt: '2026-03-01T08:00:00Z' },
  { id: '2', text: 'تم الاتصال', writtenBy: null, writtenAt: '2026-03-02T08:00:00Z' },
];
const field = () => page.getByRole('textbox', { name: 'Neue Notiz' });
const add = () => page.getByRole('button', { name: 'Notiz speichern' });

describe('wc-case-notes', () => {
  test('shows the notes, the newest first, each in its own direction', async () => {
    await show('wc-case-notes', { notes });

    const texts = page.getByRole('listitem').locator('[dir=auto]');
    await texts.first().waitFor();
    assert.deepEqual(await texts.allInnerTexts(), ['تم الاتصال', 'Termin am Montag']);
    assert.equal(await texts.first().evaluate((element) => getComputedStyle(element).direction), 'rtl');
    await assertSound();
  });

  test('saves a note with the keyboard and is ready for the next', async () => {
    const saved: string[] = [];
    await show('wc-case-notes', { notes: [], save: (text: string) => void saved.push(text) });
    await page.getByText('Noch keine Notizen.').waitFor();
    assert.ok(await add().isDisabled());
    await field().focus();
    await page.keyboard.type('Ruft morgen an');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    await page.getByRole('status').getByText('Die Notiz ist gespeichert.').waitFor();
    assert.deepEqual(saved, ['Ruft morgen an']);
    assert.equal(await field().inputValue(), '');
    await assertSound();
  });

  test('keeps what was typed when the server refuses', async () => {
    await show('wc-case-notes', { notes: [], save: () => 'case.note-too-long' });
    await field().fill('Ein langer Text');
    await add().click();

    await page.getByRole('alert').getByText('Die Notiz ist zu lang').waitFor();
    assert.equal(await field().inputValue(), 'Ein langer Text');
    await assertSound();
  });
});
