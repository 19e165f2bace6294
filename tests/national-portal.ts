/** A made-up portal of national size: the rows of the real zones under names that do not exist. */
import { pinyin } from 'pinyin-pro';
import type { Entries, Entry } from '../src/domain/entries.ts';
import { linkPortal } from '../src/domain/link-portal.ts';
import type { Portal } from '../src/domain/portal.ts';
import type { Company } from '../src/schema/company.ts';
import type { Zone } from '../src/schema/zone.ts';

const places = [
  ...'安白宝北昌长常成承大丹德定东都恩方丰福富高古谷广桂海汉杭和河恒衡红湖华怀淮黄惠吉济嘉建江金锦晋京靖九开康昆兰乐黎林临灵隆龙泸洛梅绵明牟南宁平浦普齐启青清曲泉荣瑞沙山上韶邵深石双朔松遂台泰潭桃天通铜桐万望威潍温文乌无武西襄祥孝新信兴徐宣延盐雁阳仪义益英营永余玉元原远云泽彰昭郑中舟竹资紫遵',
];
const brands = [
  ...'百邦博昌超辰诚创达鼎东恩方飞丰福冠光广国海航昊和恒宏弘华汇吉佳嘉建江金锦晶景聚君凯康科坤蓝力利联良龙隆茂美敏铭诺鹏普奇启强泉仁荣瑞润森尚盛石世顺硕思泰腾天通同万旺威维伟鑫欣新信兴旭轩雅亚扬耀业亿益英永优宇裕元源远云泽展正智中众卓',
];
const goods = [
  '光伏',
  '储能',
  '新材料',
  '铸造',
  '生物医药',
  '食品',
  '陶瓷',
  '半导体',
  '风电',
  '氢能',
  '焦化',
  '铝业',
  '智能装备',
  '环保',
  '钢铁',
  '数据',
  '汽车零部件',
  '电气',
  '化工',
  '电子',
];

function sound(text: string): string {
  return pinyin(text, { toneType: 'none', type: 'array', v: true }).join('').replaceAll('v', 'yu');
}

function title(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The i-th pair of two different characters of a list. */
function pair(list: readonly string[], i: number): string {
  const a = (i * 7 + 3) % list.length;
  const b = (a + 1 + ((Math.floor(i / list.length) * 11 + i) % (list.length - 1))) % list.length;
  return `${list[a] ?? ''}${list[b] ?? ''}`;
}

export interface NationalSize {
  zones: number;
  cities: number;
  companiesPerZone: number;
  projectsPerZone: number;
  eventsPerZone: number;
}

/** About as much per zone as the real content has. */
export const nationalSize: NationalSize = { zones: 2543, cities: 340, companiesPerZone: 2.7, projectsPerZone: 1.3, eventsPerZone: 0.9 };

/** Makes the portal; the same size gives the same portal. */
export function nationalPortal(real: Entries, size: NationalSize = nationalSize): Portal {
  const stamp = { asOf: '2024-05', source: 'herald-2024-05a/xiangyuan' };
  const divisions: Entries['divisions'][number]['data']['divisions'] = [];
  const division = (code: number, zh: string, en: string, core: string): string => {
    divisions.push({
      code: String(code),
      zh,
      en,
      reading: [pinyin(core, { toneType: 'none', type: 'array', v: true }).join(' ').replaceAll('v', 'yu')],
    });
    return String(code);
  };
  const cities = Array.from({ length: size.cities }, (_, i): Entries['cities'][number] => {
    const core = pair(places, i);
    const model = real.cities[i % real.cities.length] as Entry<Entries['cities'][number]['data']>;
    return {
      ...model,
      id: `c${String(i)}`,
      data: { ...model.data, code: division(200000 + i * 100, `${core}市`, title(sound(core)), core), aliases: [], companies: [] },
    };
  });
  const companies: Entry<Company>[] = Array.from({ length: Math.round(size.zones * size.companiesPerZone) }, (_, i) => {
    const core = `${pair(brands, i)}${goods[i % goods.length] ?? ''}`;
    const from = pair(places, i % size.cities);
    return {
      id: `k${String(i)}`,
      file: '',
      data: {
        name: { zh: `${from}${core}有限公司`, en: `${title(sound(from))} ${title(sound(core))} Co., Ltd.` },
        shortName: { zh: core, en: title(sound(core)) },
        aliases: [],
        placements: [{ chain: real.chains[i % real.chains.length]?.id ?? '' }],
        ...stamp,
      },
    };
  });
  const zones = Array.from({ length: size.zones }, (_, i): Entry<Zone> => {
    const model = (real.zones[i % real.zones.length] as Entry<Zone>).data;
    const core = pair(places, i + size.cities);
    const en = title(sound(core));
    const mine = companies.filter((_company, k) => k % size.zones === i);
    return {
      id: `z${String(i)}`,
      file: '',
      city: `c${String(i % size.cities)}`,
      data: {
        ...model,
        name: { zh: `${core}经济技术开发区`, en: `${en} Economic and Technological Development Zone` },
        shortName: { zh: `${core}经开区`, en: `${en} ETDZ` },
        aliases: [],
        counties: [division(500000 + i, `${core}县`, `${en} County`, core)],
        companies: mine.map((company) => ({ company: company.id, role: 'resident' as const, placements: [], ...stamp })),
      },
    };
  });
  const projects = Array.from({ length: Math.round(size.zones * size.projectsPerZone) }, (_, i): Entries['projects'][number] => {
    const model = (real.projects[i % real.projects.length] as Entries['projects'][number]).data;
    const company = companies[(i * 3) % companies.length] as Entry<Company>;
    return {
      id: `p${String(i)}`,
      file: '',
      zone: `z${String(i % size.zones)}`,
      city: `c${String((i % size.zones) % size.cities)}`,
      data: {
        ...model,
        name: { zh: `${company.data.shortName?.zh ?? ''}${model.name.zh}`, en: `${company.data.shortName?.en ?? ''}: ${model.name.en}` },
        companies: [company.id],
      },
    };
  });
  const events = Array.from({ length: Math.round(size.zones * size.eventsPerZone) }, (_, i): Entries['events'][number] => {
    const model = (real.events[i % real.events.length] as Entries['events'][number]).data;
    return {
      id: `e${String(i)}`,
      file: '',
      data: { ...model, zones: [`z${String((i * 5) % size.zones)}`], cities: [], companies: [], projects: [] },
    };
  });
  divisions.push(...(real.divisions[0]?.data.divisions ?? []));
  return linkPortal({
    ...real,
    divisions: [{ id: 'divisions', file: '', data: { validOn: '', source: '', divisions } }],
    province: real.province.map((entry) => ({ ...entry, data: { ...entry.data, companies: [] } })),
    cities,
    zones,
    companies,
    projects,
    events,
    policies: real.policies.filter(({ data }) => data.scope.level === 'province' || data.scope.level === 'national'),
    rounds: real.rounds.map((entry) => ({ ...entry, data: { ...entry.data, mainVenue: undefined } })) as Entries['rounds'],
  });
}
