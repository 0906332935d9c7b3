import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertSound, page, show } from '../../../tests/stage';
import { caseDetails } from '../../../tests/stage/given';

const status = () => page.getByRole('combobox', { name: 'Neuer Stand' });
const reason = () => page.getByRole('combobox', { name: 'Grund des Abschlusses' });
const change = () => page.getByRole('button', { name: 'Stand ändern' });

describe('wc-case-status', () => {
  test('offers the other statuses and changes to the chosen one', async () => {
    const changes: unknown[][] = [];
    await show('wc-case-status', { details: caseDetails(), change: (...values: unknown[]) => void changes.push(values) });
    const offered = (await status().getByRole('option').allTextContents()).map((text) => text.trim());
    assert.deepEqual(offered.filter(Boolean), ['Bitte wählen', 'In Arbeit', 'Wartet', 'Angekommen', 'Abgeschlossen']);
    assert.ok(await change().isDisabled());
    await assertSound();

    await status().selectOption('Wartet');
    await change().click();

    await page.getByRole('status').getByText('Der Stand ist geändert.').waitFor();
    assert.deepEqual(changes, [['Waiting', null, 3]]);
    await assertSound();
  });

  test('asks for the reason when closing, by keyboard too', async () => {
    const changes: unknown[][] = [];
    await show('wc-case-status', { details: caseDetails(), change: (...values: unknown[]) => void changes.push(values) });
    await status().focus();
    await page.keyboard.press('End');
    await reason().waitFor();
    assert.ok(await change().isDisabled());
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    await page.getByRole('status').getByText('Der Stand ist geändert.').waitFor();
    assert.deepEqual(changes, [['Closed', 'MovedAway', 3]]);
  });

  test('keeps the choice when somebody else was faster, and offers what is there now', async () => {
    let reloads = 0;
    await show('wc-case-status', { details: caseDetails(), change: () => 'case.stale', reload: () => void (reloads += 1) });
    await status().selectOption('Angekommen');
    await change().click();

    await page.getByRole('alert').getByText('Jemand hat diesen Fall inzwischen geändert.').waitFor();
    assert.equal(await status().inputValue(), 'Arrived');
    await assertSound();
    await page.getByRole('button', { name: 'Neu laden' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    assert.equal(reloads, 1);
    assert.equal(await status().inputValue(), 'Arrived');
  });

  test('says why a closed case is closed', async () => {
    await show('wc-case-status', { details: caseDetails({ status: 'Closed', closeReason: 'NoContact' }) });

    await page.getByText('Kein Kontakt mehr').waitFor();
    await assertSound();
  });
});
