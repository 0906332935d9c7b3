import { css, customElement, html, property, unsafeCSS, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import * as leaflet from 'leaflet';
import leafletStyles from 'leaflet/dist/leaflet.css';
import { isOnEarth, rounded, type MapPoint, type MapSettings } from './place';

/** A pin as the client draws icons, not a picture from somewhere. */
const pin = '<svg viewBox="0 0 24 32" width="24" height="32" aria-hidden="true"><path d="M12 0a12 12 0 0 0-12 12c0 8 12 20 12 20s12-12 12-20a12 12 0 0 0-12-12z"/><circle cx="12" cy="12" r="4.5"/></svg>';

/** How far one press of an arrow key moves the pin, in pixels of the map. */
const step = 10;
const arrows: Record<string, [number, number]> = { ArrowUp: [0, -step], ArrowDown: [0, step], ArrowLeft: [-step, 0], ArrowRight: [step, 0] };

/** Lines where a tile source would have pictures. */
const Grid = leaflet.GridLayer.extend({
  createTile: () => Object.assign(document.createElement('div'), { className: 'grid' }),
}) as unknown as new () => leaflet.GridLayer;

/** The map itself. It tells where the pin was put, and how closely one looks. */
@customElement('wc-map-view')
export class WcMapViewElement extends UmbLitElement {
  @property({ attribute: false })
  point?: MapPoint;

  /** What it shows while there is no pin. */
  @property({ attribute: false })
  start!: MapPoint;

  @property({ attribute: false })
  settings?: MapSettings;

  @property({ type: Number })
  zoom = 17;

  @property({ type: Boolean })
  readonly = false;

  #map?: leaflet.Map;
  #marker?: leaflet.Marker;
  #resize = new ResizeObserver(() => this.#map?.invalidateSize());

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#resize.disconnect();
    this.#map?.remove();
    this.#map = undefined;
    this.#marker = undefined;
  }

  protected override firstUpdated() {
    const container = this.renderRoot.querySelector<HTMLElement>('#map')!;
    const still = { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: false };
    const map = leaflet.map(container, { ...still, zoomControl: false, attributionControl: false, maxZoom: 22, worldCopyJump: true });
    this.#map = map;
    leaflet.control.zoom({ zoomInTitle: this.localize.term('wcMap_zoomIn'), zoomOutTitle: this.localize.term('wcMap_zoomOut') }).addTo(map);
    map.setView(this.#shown, this.zoom);
    this.#drawGround(map);
    this.#placeMarker();
    map.on('click', (event) => this.#put(event.latlng));
    map.on('zoomend', () => map.getZoom() !== this.zoom && this.#tell('zoom', map.getZoom()));
    this.#resize.observe(container);
  }

  protected override updated(changed: PropertyValues<this>) {
    if (!this.#map) {
      return;
    }

    if (changed.has('readonly')) {
      this.#takeMarker();
    }

    if (changed.has('point') || changed.has('readonly')) {
      this.#placeMarker();
    }

    if ((changed.has('point') || changed.has('zoom') || changed.has('start')) && (this.#map.getZoom() !== this.zoom || !this.#map.getBounds().contains(this.#shown))) {
      this.#map.setView(this.#shown, this.zoom, { animate: false });
    }
  }

  get #shown(): MapPoint {
    return this.point && isOnEarth(this.point) ? this.point : this.start;
  }

  #drawGround(map: leaflet.Map) {
    if (this.settings?.tileAddress) {
      leaflet.control.attribution({ prefix: false }).addTo(map);
      leaflet.tileLayer(this.settings.tileAddress, { maxZoom: 22, maxNativeZoom: 19, attribution: escaped(this.settings.attribution ?? '') }).addTo(map);
    } else {
      new Grid().addTo(map);
    }
  }

  #takeMarker() {
    this.#marker?.remove();
    this.#marker = undefined;
  }

  /** A pin that is there is moved, so that it keeps the focus. */
  #placeMarker() {
    if (!this.#map || !this.point || !isOnEarth(this.point)) {
      this.#takeMarker();
      return;
    }

    this.#marker ??= this.#newMarker(this.#map, this.point);
    this.#marker.setLatLng(this.point);
    this.#marker.getElement()?.setAttribute('aria-label', this.localize.term('wcMap_pin', this.point.lat, this.point.lng));
  }

  #newMarker(map: leaflet.Map, point: MapPoint) {
    const icon = leaflet.divIcon({ className: 'pin', html: pin, iconSize: [24, 32], iconAnchor: [12, 32] });
    const marker = leaflet.marker(point, { icon, draggable: !this.readonly, keyboard: true }).addTo(map);
    marker.on('dragend', () => this.#put(marker.getLatLng()));
    marker.getElement()?.addEventListener('keydown', (event) => this.#moveByKey(event, marker));
    return marker;
  }

  #moveByKey(event: KeyboardEvent, marker: leaflet.Marker) {
    const by = arrows[event.key];
    if (!by || this.readonly || !this.#map) {
      return;
    }

    event.preventDefault();
    event.stopPropagation(); // the map would move along
    this.#put(this.#map.unproject(this.#map.project(marker.getLatLng()).add(by)));
  }

  #put(where: MapPoint) {
    if (!this.readonly) {
      this.#tell('place', rounded(where));
    }
  }

  #tell(name: 'place' | 'zoom', detail: MapPoint | number) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  override render() {
    return html`<div id="map" role="group" aria-label=${this.localize.term('wcMap_map')}></div>`;
  }

  static override styles = [
    unsafeCSS(leafletStyles),
    css`
      :host {
        display: block;
      }
      #map {
        height: 320px;
        border: 1px solid var(--uui-color-border);
        border-radius: var(--uui-border-radius);
        background: var(--uui-color-surface-alt);
        z-index: 0;
      }
      .grid {
        box-sizing: border-box;
        border: 1px dotted var(--uui-color-border);
      }
      .pin {
        background: none;
        border: 0;
      }
      .pin path {
        fill: var(--uui-color-danger);
        stroke: var(--uui-color-surface);
        stroke-width: 1;
      }
      .pin circle {
        fill: var(--uui-color-surface);
      }
      .pin:focus-visible,
      #map:focus-visible {
        outline: 2px solid var(--uui-color-focus);
        outline-offset: 2px;
      }
      .leaflet-bar a {
        background: var(--uui-color-surface);
        color: var(--uui-color-text);
      }
      .leaflet-control-attribution {
        background: var(--uui-color-surface);
        color: var(--uui-color-text);
      }
    `,
  ];
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

declare global {
  interface HTMLElementTagNameMap {
    'wc-map-view': WcMapViewElement;
  }
}
