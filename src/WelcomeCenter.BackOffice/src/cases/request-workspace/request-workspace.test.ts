import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asked, assertSound, given, openWorkspace, page, Refusal } from '../../../tests/stage';
import { requestDetails } from '../../../tests/stage/given';

const theRequest = 'GET /requests/07';
const makeCase = 'POST /requests/07/case';
const open = () => openWorkspace('WcRequestWorkspaceContext', '07');
const button = () => page.getByRole('button', { name: 'Fall daraus machen' });

describe('wc-request-workspace', () => {
  test('shows the request', async () => {
    given({ [theRequest]: requestDetails() });
    await open();

    await page.getByRole('heading', { level: 1, name: 'Anfrage von Amira Haddad' }).waitFor();
    await page.getByText('Blaue Karte EU').waitFor();
    await button().waitFor();
    await assertSound();
  });

  test('makes a case of it and goes there', async () => {
    given({ [theRequest]: requestDetails(), [makeCase]: { id: '01', reference: 'WC-2026-0001' } });
    await open();
    await button().focus();
    await page.keyboard.press('Enter');

    await page.waitForURL('**/section/cases/workspace/wc-case/edit/01');
    assert.equal(asked(makeCase).length, 1);
  });

  test('says why the server refuses, and shows the request as it is now', async () => {
    given({ [theRequest]: requestDetails(), [makeCase]: new Refusal(422, 'request.withdrawn') });
    await open();
    await button().waitFor();
    given({ [theRequest]: requestDetails({ state: 'Withdrawn', name: null }), [makeCase]: new Refusal(422, 'request.withdrawn') });
    await button().click();

    await page.getByRole('alert').getByText('Die Person hat die Anfrage zurückgezogen.').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Gelöscht auf Wunsch der Person' }).waitFor();
    assert.equal(await button().count(), 0);
    await assertSound();
  });

  test('leads to the case that was made of it', async () => {
    given({ [theRequest]: requestDetails({ state: 'InCase', caseId: '01', caseReference: 'WC-2026-0001' }) });
    await open();

    const link = page.getByRole('link', { name: 'WC-2026-0001' });
    await link.waitFor();
    assert.equal(await link.getAttribute('href'), '/umbraco/section/cases/workspace/wc-case/edit/01');
    assert.equal(await button().count(), 0);
  });
});
