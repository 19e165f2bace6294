/**
 * What a zone or city should say and no source gives yet. `required` is what every official profile of a zone carries
 * (kind, level, approval, county, area, industries, contact); `asked` is what investors ask next.
 */
import type { Text } from '../../schema/text.ts';
import type { CityNode, ZoneNode } from '../portal.ts';

export interface WantedField {
  id: string;
  label: Text;
  need: 'required' | 'asked';
  /** The field or list to fill in, as the file calls it. */
  key: string;
}

interface ZoneField extends WantedField {
  given: (zone: ZoneNode) => boolean;
}

const reachable = ({ data }: ZoneNode | CityNode): boolean => data.contacts.some(({ phone, email }) => phone !== undefined || email !== undefined);
const priced = (zone: ZoneNode, kind: string): boolean => zone.data.utilities.some((row) => row.kind === kind && row.price !== undefined);
const costed = (zone: ZoneNode, kind: string): boolean => zone.data.costs.some((row) => row.kind === kind);

const required = (id: string, zh: string, en: string, key: string, given: ZoneField['given']): ZoneField => ({
  id,
  label: { zh, en },
  need: 'required',
  key,
  given,
});
const asked = (id: string, zh: string, en: string, key: string, given: ZoneField['given']): ZoneField => ({
  id,
  label: { zh, en },
  need: 'asked',
  key,
  given,
});

const ofZones: readonly ZoneField[] = [
  required('full-name', '正式全称', 'full official name', 'nameForm', ({ data }) => data.nameForm === 'full'),
  required('kind', '类别', 'kind', 'kind', ({ data }) => data.kind !== 'unspecified'),
  required('level', '级别', 'level', 'level', ({ data }) => data.level !== undefined),
  required('approved', '批准时间', 'date of approval', 'approved', ({ data }) => data.approved !== undefined),
  required('county', '所在县（市、区）', 'county', 'counties', ({ data }) => data.counties.length > 0),
  required(
    'area',
    '面积（规划、核准或建成）',
    'area (planned, approved or built-up)',
    'approvedAreaHa',
    ({ data }) => (data.approvedAreaHa ?? data.plannedAreaSqKm ?? data.builtAreaSqKm) !== undefined,
  ),
  required('industries', '主导产业', 'leading industries', 'leadingIndustries', ({ data }) => data.leadingIndustries.length > 0),
  required('contact', '办公电话或邮箱', 'office telephone or e-mail', 'contacts', reachable),
  asked('plants', '可租售厂房', 'plants on offer', 'plants', ({ data }) => data.plants.length > 0),
  asked('land', '可供标准地', 'standard land on offer', 'standardLand', ({ data }) => data.standardLand.length > 0),
  asked('land-price', '工业用地价格', 'price of industrial land', 'costs', (zone) => costed(zone, 'industrial-land')),
  asked(
    'rent',
    '厂房租金',
    'rent of plants',
    'costs',
    (zone) => costed(zone, 'plant-rent') || zone.data.plants.some(({ rent }) => rent !== undefined),
  ),
  asked('power', '电价', 'price of power', 'utilities', (zone) => priced(zone, 'power')),
  asked('water', '水价', 'price of water', 'utilities', (zone) => priced(zone, 'water')),
  asked('gas', '气价', 'price of gas', 'utilities', (zone) => priced(zone, 'gas')),
  asked('sewage', '污水处理', 'sewage treatment', 'utilities', ({ data }) => data.utilities.some(({ kind }) => kind === 'sewage')),
  asked('thresholds', '准入门槛', 'entry thresholds', 'thresholds', ({ data }) => data.thresholds.length > 0),
  asked('distances', '交通距离', 'distances', 'distances', ({ data }) => data.distances.length > 0),
];

/** Every field that a zone should have, required ones first. */
export const wantedOfZones: readonly WantedField[] = ofZones.map(({ given: _, ...field }) => field);
const cityContact = ofZones.find(({ id }) => id === 'contact') as ZoneField;

/** What no source gives, in the order above. A city should at least say whom to call. */
export function missingFields(place: ZoneNode | CityNode): WantedField[] {
  if (place.kind === 'city') return reachable(place) ? [] : [cityContact];
  return ofZones.filter(({ given }) => !given(place));
}
