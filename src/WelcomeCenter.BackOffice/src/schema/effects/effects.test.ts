import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertSound, page, show } from '../../../tests/stage';

const renamed = { message: 'Das Feld „Titel“ bekommt einen anderen Alias.', isRefusal: false };
const refused = { message: 'Im Feld „Titel“ gibt es Werte, die nicht zum neuen Editor passen.', isRefusal: true };

describe('wc-schema-effects', () => {
  test('says what saving changes, and offers to save', async () => {
    await show('wc-schema-effects', { data: { isPossible: true, effects: [renamed] } });

    await page.getByRole('listitem').getByText(renamed.message).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Trotzdem speichern' }).count(), 1);
    await assertSound();
  });

  test('says why saving is refused, and offers nothing else', async () => {
    await show('wc-schema-effects', { data: { isPossible: false, effects: [refused, renamed] } });

    await page.getByRole('listitem').getByText(refused.message).waitFor();
    assert.equal(await page.getByRole('listitem').count(), 1);
    assert.equal(await page.getByRole('button', { name: 'Trotzdem speichern' }).count(), 0);
    await assertSound();
  });
});
