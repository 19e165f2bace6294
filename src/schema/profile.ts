import { z } from 'zod';
import { batchTally } from './batch.ts';
import { contact } from './contact.ts';
import { figure, statement } from './fact.ts';
import { label } from './label.ts';
import { companyRow, leadingIndustry, target } from './placement.ts';
import { designation, fund, park, partner, platform, practice } from './practice.ts';

/** Rows that a zone, a city and the province all may hold. Each list is kept sorted by id. */
export const profile = {
  contacts: z.array(contact).default([]).meta(label('联系方式', 'contacts')),
  figures: z.array(figure).default([]).meta(label('指标', 'figures')),
  statements: z.array(statement).default([]).meta(label('其他事实', 'other facts')),
  leadingIndustries: z.array(leadingIndustry).default([]).meta(label('主导产业', 'leading industries')),
  targets: z.array(target).default([]).meta(label('招商方向', 'recruiting targets')),
  companies: z.array(companyRow).default([]).meta(label('企业', 'companies')),
  batches: z.array(batchTally).default([]).meta(label('三个一批', 'three batches')),
  practices: z.array(practice).default([]).meta(label('服务与机制', 'services and mechanisms')),
  platforms: z.array(platform).default([]).meta(label('平台', 'platforms')),
  parks: z.array(park).default([]).meta(label('区中园', 'parks')),
  funds: z.array(fund).default([]).meta(label('基金', 'funds')),
  designations: z.array(designation).default([]).meta(label('称号', 'designations')),
  partners: z.array(partner).default([]).meta(label('合作方', 'partners')),
};
