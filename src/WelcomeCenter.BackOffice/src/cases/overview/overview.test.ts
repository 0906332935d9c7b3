import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertSound, given, page, Refusal, show, type Asked } from '../../../tests/stage';

const totals: Record<string, number> = { Open: 4, InProgress: 2, Waiting: 0 };
const answers = {
  'GET /requests': { total: 7, items: [] },
  'GET /cases': ({ query }: Asked) => ({ total: totals[query.status], items: [] }),
};
const tiles = () => page.getByRole('link');

describe('wc-cases-overview', () => {
  test('says how much waits where, and leads there', async () => {
    given(answers);
    await show('wc-cases-overview');

    await tiles().first().waitFor();
    assert.deepEqual(
      (await tiles().allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ')),
      ['7 Neue Anfragen', '4 Offene Fälle', '2 Fälle in Arbeit', '0 Wartende Fälle'],
    );
    assert.equal(await tiles().nth(1).getAttribute('href'), '/umbraco/section/cases/workspace/wc-cases-root?status=Open');
    await assertSound();
  });

  test('keeps the ways open when the server does not count', async () => {
    given({ ...answers, 'GET /requests': new Refusal(503, 'unavailable') });
    await show('wc-cases-overview');

    await page.getByRole('link', { name: '– Neue Anfragen' }).waitFor();
    await assertSound();
  });
});
