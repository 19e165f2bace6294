import { expect, test } from 'vitest';
import { pageTitle, titleWidth, widestTitle } from './page-title.ts';

const site = { name: { zh: '某省开发区招商门户', en: 'Placeholder Zone Portal' }, shortName: { zh: '某省门户', en: 'Placeholder' } };

test('the matter comes first, the name of the portal as far as there is room', () => {
  expect(pageTitle('某县经济技术开发区', site, 'zh')).toBe('某县经济技术开发区-某省开发区招商门户');
  expect(pageTitle('某县国家级经济技术开发区某某产业示范园区', site, 'zh')).toBe('某县国家级经济技术开发区某某产业示范园区-某省门户');
  expect(pageTitle('Somewhere Zone', site, 'en')).toBe('Somewhere Zone | Placeholder Zone Portal');
  expect(pageTitle(site.name.zh, site, 'zh')).toBe(site.name.zh);
});

test('a very long matter stands alone and whole', () => {
  const long = '某'.repeat(40);
  expect(pageTitle(long, site, 'zh')).toBe(long);
});

test('the width counts Latin letters half', () => {
  expect(titleWidth('光伏 PV')).toBe(3.5);
  expect(titleWidth(pageTitle('某县经济技术开发区', site, 'zh'))).toBeLessThanOrEqual(widestTitle);
});
