import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertSound, page, show } from '../../../tests/stage';
import { caseDetails } from '../../../tests/stage/given';

const fact = (label: string) => page.locator('dt', { hasText: new RegExp(`^${label}$`) }).locator('xpath=following-sibling::dd[1]');

describe('wc-case-details', () => {
  test('says who the case is about, and how to reach them', async () => {
    await show('wc-case-details', { details: caseDetails() });

    assert.equal(await fact('Name').innerText(), 'Amira Haddad');
    assert.equal(await page.getByRole('link', { name: '+49 9621 10-1234' }).getAttribute('href'), 'tel:+499621101234');
    assert.equal(await fact('Grund des Kommens').innerText(), 'Familie');
    assert.equal(await page.getByRole('link', { name: 'Anfrage ansehen' }).getAttribute('href'), '/umbraco/section/cases/workspace/wc-request/edit/07');
    await assertSound();
  });

  test('leaves out what is not known', async () => {
    await show('wc-case-details', { details: caseDetails({ phone: null, message: null, closedAt: null }) });

    await fact('E-Mail').waitFor();
    assert.deepEqual(await page.locator('dt').filter({ hasText: /Telefon|Nachricht|Abgeschlossen/ }).count(), 0);
  });

  test('shows a message in its own direction, line by line', async () => {
    await show('wc-case-details', { details: caseDetails() });

    const message = fact('Nachricht').locator('[dir=auto]');
    assert.deepEqual(
      await message.evaluate((element) => [getComputedStyle(element).direction, getComputedStyle(element).unicodeBidi]),
      ['rtl', 'plaintext'],
    );
  });

  test('says that the person had it erased', async () => {
    await show('wc-case-details', { details: caseDetails({ name: null, email: null, phone: null, message: null }) });

    assert.equal(await fact('Name').innerText(), 'Gelöscht auf Wunsch der Person');
    await assertSound();
  });
});
