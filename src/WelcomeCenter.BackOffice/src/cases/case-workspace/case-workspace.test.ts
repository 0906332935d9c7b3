import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asked, assertSound, given, openWorkspace, page, Refusal } from '../../../tests/stage';
import { caseDetails } from '../../../tests/stage/given';

const theCase = 'GET /cases/01';
const open = () => openWorkspace('WcCaseWorkspaceContext', '01');

describe('wc-case-workspace', () => {
  test('shows the case under its reference and name', async () => {
    given({ [theCase]: caseDetails() });
    await open();

    await page.getByRole('heading', { level: 1, name: 'WC-2026-0001 · Amira Haddad' }).waitFor();
    await page.getByRole('link', { name: 'amira@example.org' }).waitFor();
    await assertSound();
  });

  test('sends a change with the version that was seen, and shows what the server made of it', async () => {
    given({ [theCase]: caseDetails(), 'PUT /cases/01/status': caseDetails({ status: 'Waiting', version: 4 }) });
    await open();
    await page.getByRole('combobox', { name: 'Neuer Stand' }).selectOption('Wartet');
    await page.getByRole('button', { name: 'Stand ändern' }).click();

    await page.getByRole('status').getByText('Der Stand ist geändert.').waitFor();
    assert.deepEqual(asked('PUT /cases/01/status').map(({ body }) => body), [{ status: 'Waiting', reason: null, version: 3 }]);
    await page.getByText('Wartet', { exact: true }).and(page.locator('uui-tag')).waitFor();
  });

  test('keeps a half written note while a stale case is loaded anew', async () => {
    given({ [theCase]: caseDetails(), 'PUT /cases/01/status': new Refusal(409, 'case.stale') });
    await open();
    await page.getByRole('textbox', { name: 'Neue Notiz' }).fill('Noch nicht gespeichert');
    await page.getByRole('combobox', { name: 'Neuer Stand' }).selectOption('Wartet');
    await page.getByRole('button', { name: 'Stand ändern' }).click();
    await page.getByRole('alert').getByText('Jemand hat diesen Fall inzwischen geändert.').waitFor();
    given({ [theCase]: caseDetails({ status: 'InProgress', version: 4 }) });
    await page.getByRole('button', { name: 'Neu laden' }).click();

    await page.getByText('In Arbeit', { exact: true }).and(page.locator('uui-tag')).waitFor();
    assert.equal(await page.getByRole('textbox', { name: 'Neue Notiz' }).inputValue(), 'Noch nicht gespeichert');
  });

  test('adds a note and shows it', async () => {
    const note = { id: '1', text: 'Ruft morgen an', writtenBy: 'Carla Coordinator', writtenAt: '2026-03-01T08:00:00Z' };
    given({ [theCase]: caseDetails(), 'POST /cases/01/notes': note });
    await open();
    await page.getByRole('textbox', { name: 'Neue Notiz' }).fill(note.text);
    given({ [theCase]: caseDetails({ notes: [note] }), 'POST /cases/01/notes': note });
    await page.getByRole('button', { name: 'Notiz speichern' }).click();

    await page.getByRole('listitem').getByText(note.text).waitFor();
    assert.deepEqual(asked('POST /cases/01/notes').map(({ body }) => body), [{ text: note.text }]);
  });

  test('says when the case is gone, and when the server does not answer', async () => {
    given({ [theCase]: new Refusal(404, 'case.not-found') });
    await open();
    await page.getByRole('alert').getByText('Diesen Eintrag gibt es nicht (mehr).').waitFor();
    await assertSound();

    given({ [theCase]: new Refusal(503, 'unavailable') });
    await open();
    await page.getByRole('alert').getByText('Das konnte nicht geladen werden.').waitFor();
    await assertSound();
  });
});
