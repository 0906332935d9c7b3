import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertSound, page, show } from '../../../tests/stage';

const entries = [
  { at: '2026-03-01T08:00:00Z', kind: 'CaseOpened', by: 'Carla Coordinator', detail: null },
  { at: '2026-03-02T09:30:00Z', kind: 'StatusChanged', by: 'Carla Coordinator', detail: 'Closed:MovedAway' },
  { at: '2026-02-28T07:00:00Z', kind: 'RequestReceived', by: null, detail: null },
];

describe('wc-case-timeline', () => {
  test('says what happened and who did it, the newest first', async () => {
    await show('wc-case-timeline', { entries });

    const items = page.getByRole('listitem');
    await items.first().waitFor();
    assert.deepEqual(
      (await items.allInnerTexts()).map((text) => text.split(/\s*\n\s*/).slice(1).join(' · ')),
      ['Stand geändert: Abgeschlossen, Weggezogen · Carla Coordinator', 'Fall eröffnet · Carla Coordinator', 'Anfrage eingegangen'],
    );
    await assertSound();
  });

  test('shows a kind of entry that it does not know by its name', async () => {
    await show('wc-case-timeline', { entries: [{ at: '2026-03-01T08:00:00Z', kind: 'SomethingNew', by: null, detail: null }] });

    await page.getByText('SomethingNew').waitFor();
    await assertSound();
  });
});
