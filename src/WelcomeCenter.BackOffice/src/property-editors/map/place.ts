/** The value of Our.Umbraco.GMaps: an address and where it lies. */
export interface MapPlace {
  readonly address?: MapAddress;
  readonly mapconfig?: MapView;
}

export interface MapAddress {
  readonly coordinates?: MapPoint | null;
  readonly full_address?: string;
  readonly streetNumber?: string;
  readonly street?: string;
  readonly postalcode?: string;
  readonly city?: string;
  readonly state?: string;
  readonly country?: string;
}

export interface MapView {
  readonly zoom?: number;
  readonly maptype?: string;
  readonly centerCoordinates?: MapPoint | null;
}

/** Degrees; north and east are positive. */
export interface MapPoint {
  readonly lat: number;
  readonly lng: number;
}

/** What the operator configured; without a tile address the map shows a plain grid, and nobody else is asked. */
export interface MapSettings {
  readonly tileAddress?: string | null;
  readonly attribution?: string | null;
  readonly canSearch: boolean;
}

/** An address that the operator's service found. */
export type FoundAddress = Required<Pick<MapAddress, 'full_address'>> & MapAddress & { readonly coordinates: MapPoint };

const somewhere: MapPoint = { lat: 52.379189, lng: 4.899431 };

/** `"lat,lng"` of the data type; the package's own start where there is none. */
export const startOf = (location: unknown): MapPoint => {
  const [lat, lng] = String(location ?? '').split(',').map(Number);
  const start = { lat, lng };
  return location && isOnEarth(start) ? start : somewhere;
};

export const isOnEarth = ({ lat, lng }: MapPoint) => Number.isFinite(lat) && Number.isFinite(lng) && Math.abs(lat) <= 90 && Math.abs(lng) <= 180;

/** Six digits are ten centimetres; more would only pretend. */
export const rounded = ({ lat, lng }: MapPoint): MapPoint => ({ lat: Number(lat.toFixed(6)), lng: Number(lng.toFixed(6)) });
