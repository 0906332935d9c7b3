import { describe, test } from 'node:test';
import { assertSound, page, show } from '../../../tests/stage';

describe('wc-list-workspace', () => {
  test('is headed by what it lists', async () => {
    await show('wc-list-workspace', { manifest: { meta: { headline: '#wc_requests' } } });

    await page.getByRole('heading', { level: 1, name: 'Anfragen' }).waitFor();
    await assertSound();
  });
});
