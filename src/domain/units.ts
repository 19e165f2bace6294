/** Conversions between the units that the sources print and those a reader may want. */

/** Square metres in one mu: a fifteenth of a hectare. */
const sqmPerMu = 10_000 / 15;

/** Area in hectares of an area in mu. */
export function muToHa(mu: number): number {
  return mu / 15;
}

/** Area in mu of an area in hectares. */
export function haToMu(ha: number): number {
  return ha * 15;
}

/** RMB per m² of a price in RMB 10,000 per mu: exactly 15 for each. */
export function cny10kPerMuToCnyPerSqm(price: number): number {
  return (price * 10_000) / sqmPerMu;
}

/** RMB 10,000 per mu of a price in RMB per m². */
export function cnyPerSqmToCny10kPerMu(price: number): number {
  return (price * sqmPerMu) / 10_000;
}

/** RMB million per hectare of an intensity in RMB 10,000 per mu. */
export function cny10kPerMuToCnyMillionPerHa(price: number): number {
  return (price * 15) / 100;
}

/** Load in tonnes per m² of a load in kN/m². */
export function knPerSqmToTonnePerSqm(load: number): number {
  return load / 9.81;
}

/** The value without the noise of binary fractions: 221.23 × 100 → 22123. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}
