import { describe, expect, test } from 'vitest';
import {
  cny10kPerMuToCnyMillionPerHa,
  cny10kPerMuToCnyPerSqm,
  cnyPerSqmToCny10kPerMu,
  exact,
  haToMu,
  knPerSqmToTonnePerSqm,
  muToHa,
} from './units.ts';

const samples = [0, 0.1, 1, 7.7, 15, 120, 333.33, 4999.5, 1_000_000];

describe('areas', () => {
  test('fifteen mu are a hectare', () => {
    expect(muToHa(15)).toBe(1);
    expect(haToMu(1)).toBe(15);
    expect(muToHa(5000)).toBeCloseTo(333.33, 2);
  });

  test.each(samples)('%d mu come back from hectares', (mu) => {
    expect(haToMu(muToHa(mu))).toBeCloseTo(mu, 9);
    expect(muToHa(haToMu(mu))).toBeCloseTo(mu, 9);
  });
});

describe('prices', () => {
  test('RMB 10,000 per mu are exactly RMB 15 per m²', () => {
    expect(exact(cny10kPerMuToCnyPerSqm(1))).toBe(15);
    expect(exact(cny10kPerMuToCnyPerSqm(19.2))).toBe(288);
    expect(exact(cnyPerSqmToCny10kPerMu(288))).toBe(19.2);
  });

  test.each(samples)('%d come back from the other unit', (price) => {
    expect(cnyPerSqmToCny10kPerMu(cny10kPerMuToCnyPerSqm(price))).toBeCloseTo(price, 6);
    expect(cny10kPerMuToCnyPerSqm(cnyPerSqmToCny10kPerMu(price))).toBeCloseTo(price, 6);
  });

  test('RMB 3 million per mu are RMB 45 million per hectare', () => {
    expect(cny10kPerMuToCnyMillionPerHa(300)).toBe(45);
    expect(cny10kPerMuToCnyMillionPerHa(0)).toBe(0);
  });
});

test('20 kN/m² carry about 2.04 t/m²', () => {
  expect(knPerSqmToTonnePerSqm(20)).toBeCloseTo(2.039, 3);
  expect(knPerSqmToTonnePerSqm(9.81)).toBe(1);
});

describe('exact', () => {
  test.each([
    [221.23 * 100, 22123],
    [0.1 + 0.2, 0.3],
    [14.9 * 100_000_000, 1_490_000_000],
    [62.35, 62.35],
    [0, 0],
    [-1.1 * 3, -3.3],
  ])('of %d is %d', (noisy, clean) => {
    expect(exact(noisy)).toBe(clean);
  });
});
