import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asked, assertSound, given, page, Refusal, show } from '../../../tests/stage';
import type { FoundAddress, MapPlace } from './place';

const amberg: MapPlace = {
  address: { coordinates: { lat: 49.4454, lng: 11.8582 }, full_address: 'Marktplatz 11, 92224 Amberg', city: 'Amberg' },
  mapconfig: { zoom: 17, maptype: 'roadmap', centerCoordinates: { lat: 49.4454, lng: 11.8582 } },
};
const town: FoundAddress = { full_address: 'Rathaus, Marktplatz 11, 92224 Amberg', street: 'Marktplatz', streetNumber: '11', city: 'Amberg', coordinates: { lat: 49.4455, lng: 11.8583 } };

const configured = (settings: object = { canSearch: false }) => given({ 'GET /maps/configuration': settings });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const pin = () => page.locator('.pin');
const value = () => page.locator('wc-map').evaluate((element) => (element as HTMLElement & { value?: MapPlace }).value);
const write = async (name: string, text: string) => {
  await field(name).fill(text);
  await field(name).press('Tab');
};

describe('wc-map', () => {
  test('shows address, coordinates and pin, and asks nobody else for a map', async () => {
    const foreign: string[] = [];
    page.on('request', (request) => new URL(request.url()).hostname !== 'welcome-center.test' && foreign.push(request.url()));
    configured();
    await show('wc-map', { value: amberg });
    await pin().waitFor();

    assert.equal(await field('Adresse').inputValue(), 'Marktplatz 11, 92224 Amberg');
    assert.equal(await field('Breitengrad').inputValue(), '49.4454');
    assert.equal(await field('Längengrad').inputValue(), '11.8582');
    assert.equal(await pin().getAttribute('aria-label'), 'Nadel bei 49.4454, 11.8582');
    assert.deepEqual(foreign, []);
    await assertSound();
  });

  test('reads what older versions kept as text', async () => {
    configured();
    await show('wc-map', { value: JSON.stringify(amberg) });
    await pin().waitFor();

    assert.equal(await field('Adresse').inputValue(), 'Marktplatz 11, 92224 Amberg');
  });

  test('invents no place: without coordinates there is no pin and no value', async () => {
    configured();
    await show('wc-map');
    await page.locator('wc-map-view #map').waitFor();

    assert.equal(await pin().count(), 0);
    assert.equal(await value(), undefined);
    await assertSound();
  });

  test('takes coordinates by hand, also with a comma', async () => {
    configured();
    await show('wc-map');
    await write('Breitengrad', '49,4454');
    await write('Längengrad', '11.8582');
    await pin().waitFor();

    assert.deepEqual((await value())?.address?.coordinates, { lat: 49.4454, lng: 11.8582 });
    assert.deepEqual((await value())?.mapconfig, { zoom: 17, maptype: 'roadmap', centerCoordinates: { lat: 49.4454, lng: 11.8582 } });
  });

  test('says that a place is nowhere', async () => {
    configured();
    await show('wc-map', { value: amberg });
    await write('Breitengrad', '149');

    await page.getByRole('alert').getByText('Der Breitengrad liegt zwischen').waitFor();
    assert.equal(await pin().count(), 0);
    await assertSound();
  });

  test('moves the pin with the arrow keys and puts it where somebody clicks', async () => {
    configured();
    await show('wc-map', { value: amberg });
    await pin().focus();
    await page.keyboard.press('ArrowUp');
    const north = (await value())!.address!.coordinates!;
    await page.keyboard.press('ArrowRight');
    const east = (await value())!.address!.coordinates!;
    await page.locator('#map').click({ position: { x: 200, y: 200 } });
    const clicked = (await value())!.address!.coordinates!;

    assert.ok(north.lat > 49.4454 && north.lng === 11.8582, JSON.stringify(north));
    assert.ok(east.lng > 11.8582 && east.lat === north.lat, JSON.stringify(east));
    assert.ok(clicked.lng < 11.8582, JSON.stringify(clicked));
    assert.equal((await value())?.address?.full_address, 'Marktplatz 11, 92224 Amberg', 'the address stays');
  });

  test('an address that is written anew loses the parts that belonged to the old one', async () => {
    configured();
    await show('wc-map', { value: amberg });
    await write('Adresse', 'Bahnhofstraße 1, Amberg');

    assert.deepEqual((await value())?.address, { coordinates: { lat: 49.4454, lng: 11.8582 }, full_address: 'Bahnhofstraße 1, Amberg' });
  });

  test('offers the search only where the operator configured one', async () => {
    configured({ canSearch: false });
    await show('wc-map', { value: amberg });
    await pin().waitFor();

    assert.equal(await button('Adresse suchen').count(), 0);
  });

  test('takes a found address with its place', async () => {
    given({ 'GET /maps/configuration': { canSearch: true }, 'GET /maps/addresses': [town] });
    await show('wc-map');
    await write('Adresse', 'Rathaus Amberg');
    await button('Adresse suchen').click();
    await page.getByRole('status').getByText('1 Adresse gefunden:').waitFor();
    await assertSound();
    await button('Rathaus, Marktplatz 11, 92224 Amberg').click();
    await pin().waitFor();

    assert.equal(asked('GET /maps/addresses')[0].query.query, 'Rathaus Amberg');
    assert.deepEqual((await value())?.address, town);
  });

  test('says that the search does not answer', async () => {
    given({ 'GET /maps/configuration': { canSearch: true }, 'GET /maps/addresses': new Refusal(502, 'x') });
    await show('wc-map', { value: amberg });
    await button('Adresse suchen').click();

    await page.getByText('Die Adresssuche antwortet gerade nicht').waitFor();
    assert.deepEqual(await value(), amberg);
  });

  test('can be emptied, and only read where nothing may be changed', async () => {
    configured();
    await show('wc-map', { value: amberg });
    await button('Ort entfernen').click();
    assert.equal(await value(), undefined);

    await show('wc-map', { value: amberg, readonly: true });
    await pin().waitFor();
    assert.equal(await button('Ort entfernen').count(), 0);
    await page.locator('#map').click({ position: { x: 200, y: 200 } });
    assert.deepEqual(await value(), amberg);
    await assertSound();
  });
});
