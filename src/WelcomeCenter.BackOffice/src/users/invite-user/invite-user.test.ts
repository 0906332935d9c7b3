import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertSound, page, show } from '../../../tests/stage';

describe('wc-invite-user', () => {
  test('sends nothing without a name, an address and a group, and says so', async () => {
    await show('wc-invite-user', {});
    await page.getByRole('textbox', { name: 'Name' }).fill('Neue Kollegin');
    await page.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill('neu@example.org');
    await page.getByRole('button', { name: 'Einladung senden' }).click();

    await page.getByRole('alert').getByText('Bitte mindestens eine Gruppe auswählen.').waitFor();
    assert.equal(await page.getByRole('textbox', { name: 'Name' }).inputValue(), 'Neue Kollegin');
    await assertSound();
  });
});
