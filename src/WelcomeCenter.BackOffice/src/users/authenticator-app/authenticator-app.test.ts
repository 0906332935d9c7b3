import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asked, assertSound, given, page, Refusal, show } from '../../../tests/stage';

const path = '/user/current/2fa/AuthenticatorApp';
const picture = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const setUp = { secret: 'ABCDEFGHIJKLMNOP', qrCodeSetupImageUrl: picture };

describe('wc-authenticator-app', () => {
  test('shows the picture and the key for those who cannot scan it', async () => {
    given({ [`GET ${path}`]: setUp });
    await show('wc-authenticator-app', { providerName: 'AuthenticatorApp', displayName: 'Authenticator-App' });

    await page.getByRole('img', { name: 'QR-Code zum Einrichten der App' }).waitFor();
    await page.getByText('ABCD EFGH IJKL MNOP').waitFor();
    await assertSound();
  });

  test('says so when the code is wrong', async () => {
    given({ [`GET ${path}`]: setUp, [`POST ${path}`]: new Refusal(400, 'Dieser Code stimmt nicht.') });
    await show('wc-authenticator-app', { providerName: 'AuthenticatorApp', displayName: 'Authenticator-App' });
    await page.getByRole('textbox', { name: 'Code aus der App' }).fill('000000');
    await page.getByRole('button', { name: 'Einrichten' }).click();

    await page.getByRole('alert').getByText('Dieser Code stimmt nicht.').waitFor();
    await assertSound();
  });

  test('shows the recovery codes after the right code', async () => {
    given({ [`GET ${path}`]: setUp, [`POST ${path}`]: { recoveryCodes: ['aaaa-bbbb-cccc'] } });
    await show('wc-authenticator-app', { providerName: 'AuthenticatorApp', displayName: 'Authenticator-App' });
    await page.getByRole('textbox', { name: 'Code aus der App' }).fill('123456');
    await page.keyboard.press('Enter');

    await page.getByText('aaaa-bbbb-cccc').waitFor();
    assert.deepEqual(asked(`POST ${path}`)[0].body, { code: '123456', secret: setUp.secret });
    await assertSound();
  });
});
