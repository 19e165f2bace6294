import { expect, test } from 'vitest';
import { realPortal } from '../../../tests/test-portal.ts';
import { investSteps } from '../../schema/mechanism.ts';
import { placesOf, rowsOfChart, stepChart } from './step-chart.ts';

const portal = realPortal();
const chart = stepChart(portal);

test('the chart has every step of the schema once, in its order', () => {
  expect(chart.map(({ row }) => row.id)).toEqual(investSteps);
  expect(chart.map(({ number }) => number)).toEqual(investSteps.map((_, index) => index + 1));
});

test('each step has help and practices, each with a place and a source', () => {
  for (const { row, helpers, mechanisms } of chart) {
    expect(helpers.length, row.id).toBeGreaterThan(0);
    for (const { mechanism, places } of [...helpers, ...mechanisms]) {
      expect(places.length, mechanism.id).toBeGreaterThan(0);
      for (const { rows } of places) for (const { source } of rows) expect(source, mechanism.id).not.toBe('');
    }
  }
});

test('no mechanism that names a step is lost, and none stands twice in it', () => {
  for (const { row, helpers, mechanisms, others } of chart) {
    const shown = [...helpers, ...mechanisms].map(({ mechanism }) => mechanism.id).concat(others.map(({ id }) => id));
    expect(new Set(shown).size, row.id).toBe(shown.length);
    for (const { id, data } of portal.mechanisms) if (data.steps.includes(row.id)) expect(shown, row.id).toContain(id);
  }
});

test('a place that practises a mechanism in several ways stands once, with all its rows', () => {
  for (const mechanism of portal.mechanisms) {
    const places = placesOf(mechanism);
    expect(new Set(places.map(({ place }) => place)).size).toBe(places.length);
    expect(places.flatMap(({ rows }) => rows)).toHaveLength(mechanism.practices.length);
  }
  expect(rowsOfChart(chart).length).toBeGreaterThan(chart.length);
});
