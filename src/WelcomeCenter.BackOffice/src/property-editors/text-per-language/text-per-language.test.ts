import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertSound, page, show } from '../../../tests/stage';

const field = (language: string) => page.getByRole('textbox', { name: language });
const value = () => page.locator('wc-text-per-language').evaluate((element) => (element as HTMLElement & { value?: object }).value);

describe('wc-text-per-language', () => {
  test('has a field for every language of the site, in its own direction', async () => {
    await show('wc-text-per-language', { value: { de: 'Das Rathaus', ar: 'مبنى البلدية' } });
    await field('ar').waitFor();

    assert.equal(await field('de').inputValue(), 'Das Rathaus');
    assert.equal(await field('en').inputValue(), '');
    assert.equal(await field('ar').evaluate((element) => getComputedStyle(element).direction), 'rtl');
    await assertSound();
  });

  test('keeps the other languages while one is written', async () => {
    await show('wc-text-per-language', { value: { de: 'Das Rathaus' } });
    await field('en').fill('The town hall');

    assert.deepEqual(await value(), { de: 'Das Rathaus', en: 'The town hall' });
  });

  test('has no value when nothing is left', async () => {
    await show('wc-text-per-language', { value: { de: 'Das Rathaus' } });
    await field('de').fill('');

    assert.equal(await value(), undefined);
  });

  test('can only be read where nothing may be changed', async () => {
    await show('wc-text-per-language', { value: { de: 'Das Rathaus' }, readonly: true });
    await field('de').waitFor();

    assert.ok(await field('de').evaluate((element) => (element as HTMLTextAreaElement).readOnly));
    await assertSound();
  });
});
