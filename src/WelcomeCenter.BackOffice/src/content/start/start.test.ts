import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertSound, given, page, Refusal, show, type Asked } from '../../../tests/stage';

const root = 'GET /tree/document/root';
const children = 'GET /tree/document/children';
const item = (id: string, hasChildren: boolean, ...variants: Array<[culture: string, name: string, state: string]>) =>
  ({ id, hasChildren, variants: variants.map(([culture, name, state]) => ({ culture, name, state })) });
const tree = {
  [root]: { total: 1, items: [item('01', true, ['de', 'Start', 'Published'])] },
  [children]: ({ query }: Asked) => ({
    total: 1,
    items: query.parentId === '01'
      ? [item('02', true, ['de', 'Themen', 'Published'])]
      : [item('03', false, ['de', 'Wohnung finden', 'PublishedPendingChanges'], ['ar', 'العثور على سكن', 'Draft'], ['en', 'Finding a flat', 'Published'])],
  }),
};

describe('wc-content-start', () => {
  test('names what is saved and not published, in which language, and leads there', async () => {
    given(tree);
    await show('wc-content-start');

    const items = page.getByRole('listitem');
    await items.first().waitFor();
    assert.deepEqual((await items.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ')), ['Wohnung finden Deutsch', 'العثور على سكن Arabisch']);
    assert.equal(await items.last().getByRole('link').getAttribute('href'), '/umbraco/section/content/workspace/document/edit/03/ar');
    await assertSound();
  });

  test('says so when everything is published', async () => {
    given({ [root]: { total: 0, items: [] } });
    await show('wc-content-start');

    await page.getByText('Alles Gespeicherte ist veröffentlicht.').waitFor();
    await assertSound();
  });

  test('says when the server does not answer, and tries again', async () => {
    given({ ...tree, [children]: new Refusal(503, 'unavailable') });
    await show('wc-content-start');
    await page.getByRole('alert').getByText('Das konnte nicht geladen werden.').waitFor();
    await assertSound();

    given(tree);
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await page.getByRole('link', { name: 'Wohnung finden' }).waitFor();
  });
});
