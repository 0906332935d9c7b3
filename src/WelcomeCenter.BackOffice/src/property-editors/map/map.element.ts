import { css, customElement, html, nothing, property, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import type { UUIInputElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbChangeEvent } from '@umbraco-cms/backoffice/event';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { UmbPropertyEditorConfigCollection, UmbPropertyEditorUiElement } from '@umbraco-cms/backoffice/property-editor';
import { searchAddresses, readMapSettings } from './map-service';
import { isOnEarth, startOf, type FoundAddress, type MapPlace, type MapPoint, type MapSettings } from './place';
import './map-view.element';

const closest = 22;

/** An address and its place on a map, by hand, by mouse, by keyboard or, where the operator allows it, by search. */
@customElement('wc-map')
export class WcMapElement extends UmbLitElement implements UmbPropertyEditorUiElement {
  /** Older data hold the value as text inside a block. */
  @property({ attribute: false })
  set value(value: MapPlace | string | undefined) {
    this.#value = typeof value === 'string' ? parsed(value) : value;
    this.requestUpdate();
  }

  get value(): MapPlace | undefined {
    return this.#value;
  }

  #value?: MapPlace;

  @property({ type: Boolean, reflect: true })
  readonly = false;

  @property({ attribute: false })
  set config(config: UmbPropertyEditorConfigCollection | undefined) {
    this._start = startOf(config?.getValueByAlias('location'));
    this._zoom = Number(config?.getValueByAlias('zoom')) || 17;
    this._type = config?.getValueByAlias<string>('maptype')?.toLowerCase() ?? 'roadmap';
    this._hideMap = config?.getValueByAlias<boolean>('hideMap') ?? false;
  }

  @state() private _start: MapPoint = startOf(undefined);
  @state() private _zoom = 17;
  @state() private _type = 'roadmap';
  @state() private _hideMap = false;
  @state() private _settings?: MapSettings;
  @state() private _found?: readonly FoundAddress[];
  @state() private _failed = false;

  override async firstUpdated() {
    this._settings = await readMapSettings(this);
  }

  get #point(): MapPoint | undefined {
    return this.value?.address?.coordinates ?? undefined;
  }

  get #shownZoom() {
    return this.value?.mapconfig?.zoom ?? this._zoom;
  }

  #change(value: MapPlace | undefined) {
    this.value = value;
    this.dispatchEvent(new UmbChangeEvent());
  }

  /** An address that somebody writes is no longer the one whose parts were found. */
  #writeAddress(full_address: string) {
    const coordinates = this.#point;
    if (full_address === '' && !coordinates) {
      this.#change(undefined);
    } else {
      this.#change({ address: { coordinates: coordinates ?? null, full_address }, mapconfig: this.#view(coordinates) });
    }
  }

  #put(coordinates: MapPoint | undefined) {
    const { coordinates: _, ...address } = this.value?.address ?? {};
    const isEmpty = !coordinates && Object.values(address).every((part) => !part);
    this.#change(isEmpty ? undefined : { address: { ...address, coordinates: coordinates ?? null }, mapconfig: this.#view(coordinates) });
  }

  #writeCoordinate(name: 'lat' | 'lng', text: string) {
    const other = name === 'lat' ? 'lng' : 'lat';
    const number = text.trim() === '' ? undefined : Number(text.replace(',', '.'));
    if (number === undefined || Number.isNaN(number)) {
      this.#put(undefined);
    } else {
      this.#put({ [other]: this.#point?.[other] ?? this._start[other], [name]: number } as unknown as MapPoint);
    }
  }

  #writeZoom(text: string) {
    const zoom = Math.round(Number(text));
    if (this.value && text !== '' && !Number.isNaN(zoom)) {
      this.#change({ ...this.value, mapconfig: { ...this.#view(this.#point), zoom } });
    }
  }

  #view(center: MapPoint | undefined) {
    return { zoom: this.#shownZoom, maptype: this.value?.mapconfig?.maptype ?? this._type, centerCoordinates: center ?? null };
  }

  async #search() {
    const query = this.value?.address?.full_address?.trim();
    if (query) {
      const found = await searchAddresses(this, query);
      this._failed = !found;
      this._found = found;
    }
  }

  #choose(found: FoundAddress) {
    this._found = undefined;
    this.#change({ address: found, mapconfig: this.#view(found.coordinates) });
  }

  override render() {
    return html`
      ${this.#renderAddress()} ${this.#renderFound()} ${this.#renderCoordinates()}
      ${this._hideMap || !this._settings ? nothing : html`<wc-map-view
            .point=${this.#point}
            .start=${this._start}
            .settings=${this._settings}
            .zoom=${this.#shownZoom}
            ?readonly=${this.readonly}
            @place=${(event: CustomEvent<MapPoint>) => this.#put(event.detail)}
            @zoom=${(event: CustomEvent<number>) => this.#writeZoom(String(event.detail))}></wc-map-view>
          ${this.readonly ? nothing : html`<p id="help">${this.localize.term('wcMap_help')}</p>`}`}
    `;
  }

  #renderAddress() {
    return html`<div class="row">
      ${this.#renderInput('address', this.value?.address?.full_address ?? '', (text) => this.#writeAddress(text))}
      ${this._settings?.canSearch && !this.readonly
        ? html`<uui-button look="secondary" label=${this.localize.term('wcMap_search')} @click=${() => this.#search()}></uui-button>`
        : nothing}
    </div>`;
  }

  #renderFound() {
    if (this._failed) {
      return html`<p role="status">${this.localize.term('wcMap_searchFailed')}</p>`;
    }

    if (!this._found) {
      return nothing;
    }

    return html`<div role="status">${this.localize.term('wcMap_found', this._found.length)}</div>
      <ul>
        ${repeat(
          this._found,
          (found) => `${found.coordinates.lat},${found.coordinates.lng}`,
          (found) => html`<li><uui-button look="outline" label=${found.full_address} @click=${() => this.#choose(found)}></uui-button></li>`,
        )}
      </ul>`;
  }

  #renderCoordinates() {
    const point = this.#point;
    return html`<div class="row numbers">
        ${this.#renderInput('latitude', point ? String(point.lat) : '', (text) => this.#writeCoordinate('lat', text))}
        ${this.#renderInput('longitude', point ? String(point.lng) : '', (text) => this.#writeCoordinate('lng', text))}
        ${this.value ? this.#renderInput('zoom', String(this.#shownZoom), (text) => this.#writeZoom(text)) : nothing}
        ${this.value && !this.readonly
          ? html`<uui-button look="secondary" label=${this.localize.term('wcMap_remove')} @click=${() => this.#change(undefined)}></uui-button>`
          : nothing}
        ${!point && !this.readonly
          ? html`<uui-button look="secondary" label=${this.localize.term('wcMap_put')} @click=${() => this.#put(this._start)}></uui-button>`
          : nothing}
      </div>
      ${point && !isOnEarth(point) ? html`<p class="wrong" role="alert">${this.localize.term('wcMap_invalidPlace')}</p>` : nothing}
      ${this.#shownZoom < 0 || this.#shownZoom > closest ? html`<p class="wrong" role="alert">${this.localize.term('wcMap_invalidZoom')}</p>` : nothing}`;
  }

  #renderInput(name: 'address' | 'latitude' | 'longitude' | 'zoom', value: string, write: (text: string) => void) {
    const label = this.localize.term(`wcMap_${name}`);
    return html`<label class=${name}>
      <span aria-hidden="true">${label}</span>
      <uui-input
        label=${label}
        inputmode=${name === 'address' ? 'text' : 'decimal'}
        ?readonly=${this.readonly}
        .value=${value}
        @change=${(event: Event) => write((event.target as UUIInputElement).value.toString())}></uui-input>
    </label>`;
  }

  static override styles = css`
    :host {
      display: grid;
      gap: var(--uui-size-space-4);
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: var(--uui-size-space-3);
      align-items: end;
    }
    label {
      display: grid;
      gap: var(--uui-size-space-1);
    }
    .address {
      flex: 1 1 20rem;
    }
    .numbers label {
      flex: 0 1 9rem;
    }
    ul {
      display: grid;
      gap: var(--uui-size-space-2);
      list-style: none;
      margin: 0;
      padding: 0;
    }
    p {
      margin: 0;
    }
    .wrong {
      color: var(--uui-color-danger-standalone);
    }
  `;
}

export { WcMapElement as element };

function parsed(text: string): MapPlace | undefined {
  try {
    return JSON.parse(text) as MapPlace;
  } catch {
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wc-map': WcMapElement;
  }
}
