import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asked, assertSound, given, page, Refusal, show } from '../../../tests/stage';

const at = '2026-03-01T08:00:00Z';
const session = (id: string, browser: string, isCurrent: boolean) =>
  ({ id, createdAt: at, lastUsedAt: at, browser, network: '192.0.2.x', method: 'Password', isCurrent });
const answers = {
  'GET /account/sessions': [session('01', 'Firefox, Windows', true), session('02', 'Safari, iPhone', false)],
  'GET /account/passkeys': [{ id: 'abc', name: 'Dienst-Laptop', createdAt: at }],
  'GET /account/recovery-codes': { hasSecondFactor: true, left: 7 },
  'GET /account/history': [{ at, kind: 'PasskeyAdded', detail: 'Dienst-Laptop', actor: 'Carla Coordinator' }],
};

describe('wc-account-security', () => {
  test('shows sessions, passkeys, recovery codes and history', async () => {
    given(answers);
    await show('wc-account-security');

    await page.getByText('Firefox, Windows').waitFor();
    await page.getByText('7 Codes sind noch übrig.').waitFor();
    await page.getByText('Passkey hinzugefügt: Dienst-Laptop').or(page.getByText('Carla Coordinator')).first().waitFor();
    await assertSound();
  });

  test('ends another session by the keyboard and reads the list anew', async () => {
    given({ ...answers, 'DELETE /account/sessions/02': {} });
    await show('wc-account-security');
    await page.getByRole('button', { name: /Sitzung beenden: Safari, iPhone/ }).focus();
    given({ ...answers, 'GET /account/sessions': [session('01', 'Firefox, Windows', true)], 'DELETE /account/sessions/02': {} });
    await page.keyboard.press('Enter');

    await page.getByText('Safari, iPhone').waitFor({ state: 'detached' });
    assert.equal(asked('DELETE /account/sessions/02').length, 1);
    assert.equal(await page.getByRole('button', { name: 'Alle anderen beenden' }).count(), 0);
  });

  test('says in the words of the server why a passkey was refused', async () => {
    given({ ...answers, 'POST /account/passkeys/options': new Refusal(400, 'Das bisherige Passwort stimmt nicht.') });
    await page.evaluate(() => Object.assign(window, { PublicKeyCredential: class {} })); // the stage has no TLS
    await show('wc-account-security');
    await page.getByRole('textbox', { name: 'Name des Geräts' }).fill('Laptop');
    await page.getByLabel('Ihr Passwort').last().fill('Falsch-1234');
    await page.getByRole('button', { name: 'Passkey hinzufügen' }).click();

    await page.getByRole('alert').getByText('Das bisherige Passwort stimmt nicht.').waitFor();
    await assertSound();
  });

  test('shows new recovery codes once, for a code of the app', async () => {
    given({ ...answers, 'POST /account/recovery-codes': { recoveryCodes: ['aaaa-bbbb-cccc', 'dddd-eeee-ffff'] } });
    await show('wc-account-security');
    await page.getByRole('textbox', { name: 'Code aus der App' }).fill('123456');
    await page.getByRole('button', { name: 'Neue Codes erzeugen' }).click();

    await page.getByText('dddd-eeee-ffff').waitFor();
    assert.deepEqual(asked('POST /account/recovery-codes')[0].body, { code: '123456' });
    await assertSound();
  });
});
