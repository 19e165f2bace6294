/** Price units of utilities, land, plants and labour; the unit is part of the field, never of the text. */
export const priceUnits = {
  'cny-per-kwh': { zh: '元/千瓦时', en: 'RMB per kWh' },
  'cny-per-m3': { zh: '元/立方米', en: 'RMB per m³' },
  'cny-per-tonne': { zh: '元/吨', en: 'RMB per tonne' },
  'cny-10k-per-mu': { zh: '万元/亩', en: 'RMB 10,000 per mu' },
  'cny-per-sqm-month': { zh: '元/平方米·月', en: 'RMB per m² per month' },
  'cny-per-sqm': { zh: '元/平方米', en: 'RMB per m²' },
  'cny-per-month': { zh: '元/月', en: 'RMB per month' },
} as const;
export type PriceUnit = keyof typeof priceUnits;
