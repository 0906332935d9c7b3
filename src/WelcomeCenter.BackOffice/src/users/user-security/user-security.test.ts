import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asked, assertSound, given, page, show } from '../../../tests/stage';

const at = '2026-03-01T08:00:00Z';
const path = '/account/users/05';

describe('wc-user-security', () => {
  test('shows a colleague\'s sessions and history and ends all sessions', async () => {
    given({
      [`GET ${path}/sessions`]: [{ id: '01', createdAt: at, lastUsedAt: at, browser: '', network: '192.0.2.x', method: 'Passkey', isCurrent: false }],
      [`GET ${path}/history`]: [{ at, kind: 'CasesOpened', detail: 'Koordination', actor: null }],
      [`DELETE ${path}/sessions`]: {},
    });
    await show('wc-user-security', { data: { unique: '05' } });
    await page.getByText('Unbekannter Browser').waitFor();
    await page.getByText('gelöschtes Konto').waitFor();
    await assertSound();

    await page.getByRole('button', { name: 'Alle beenden' }).click();
    await page.waitForFunction(() => true);

    assert.equal(asked(`DELETE ${path}/sessions`).length, 1);
  });
});
