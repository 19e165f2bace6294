/** Words of the finder of plants and land, both languages side by side. */
import { amountWords, numberCriteria } from '../domain/plants/criteria.ts';
import { fireHazardLetter, type FireHazardClass } from '../domain/plants/fire-hazard.ts';
import type { ConditionName, MatchGroup, Miss } from '../domain/plants/match.ts';
import type { Lang, Text } from '../schema/text.ts';
import { closedWord } from './closed-word.ts';

export const plantWords = {
  find: { zh: '按规格查找', en: 'Find by specification' },
  findNote: {
    zh: '填几项算几项，不填的不比较。需要写在网址里，可收藏、可转发；不上传。',
    en: 'Fill in what matters; what you leave empty is not compared. Your need stays in the address, to keep or to send on. Nothing is uploaded.',
  },
  noRecords: {
    zh: '目前没有开发区公布可租售厂房或可供地块的清单，因此还无法逐条比对。您可以先写下需要，再写成咨询发给开发区。',
    en: 'No zone has published plant records yet, so there is nothing to compare. Write down your need here; it can go to the zones as an inquiry.',
  },
  iNeed: { zh: '我需要', en: 'I need' },
  plant: { zh: '厂房', en: 'Plant' },
  land: { zh: '标准地', en: 'Land' },
  anyCity: { zh: '全省', en: 'Whole province' },
  anyClass: { zh: '不限', en: 'Any' },
  area: { zh: '面积至少', en: 'Area, at least' },
  height: { zh: '净高至少', en: 'Clear height, at least' },
  load: { zh: '地面荷载至少', en: 'Ground load, at least' },
  crane: { zh: '行车至少', en: 'Crane, at least' },
  span: { zh: '跨度至少', en: 'Span, at least' },
  power: { zh: '可用电力至少', en: 'Power, at least' },
  upto: { zh: '最小可租面积至多', en: 'Smallest unit, at most' },
  sale: { zh: '售价至多', en: 'Sale price, at most' },
  type: { zh: '类型', en: 'Building' },
  anyType: { zh: '不限', en: 'Any' },
  supply: { zh: '必须具备', en: 'Must have' },
  anySupply: { zh: '不限', en: 'Nothing more' },
  steam: { zh: '蒸汽', en: 'steam' },
  gas: { zh: '天然气', en: 'natural gas' },
  has: { zh: '有{what}', en: '{what}' },
  hasNot: { zh: '无{what}', en: 'no {what}' },
  divisible: { zh: '可分割至{n}', en: 'units from {n}' },
  forSale: { zh: '售价', en: 'for sale at' },
  rent: { zh: '租金至多', en: 'Rent, at most' },
  mu: { zh: '面积至少', en: 'Area, at least' },
  invest: { zh: '我的亩均投资', en: 'My investment per mu' },
  fire: { zh: '生产火灾危险性', en: 'Fire hazard class' },
  fireTitle: { zh: '{class}类', en: '{letter} ({class})' },
  by: { zh: '最迟可用', en: 'Available by' },
  industry: { zh: '产品或行业', en: 'Product or industry' },
  clear: { zh: '清除', en: 'Clear' },
  copyNeed: { zh: '复制需要', en: 'Copy the need' },
  copied: { zh: '已复制', en: 'Copied' },
  inquire: { zh: '写成咨询', en: 'Turn it into an inquiry' },
  myNeed: { zh: '您的需要', en: 'Your need' },
  nearNote: {
    zh: '“接近”：各项差距都在25%以内，或至多两项不符且差距都不过半。产品或行业按公布的准入、禁止行业逐字比对。',
    en: 'A near miss falls short by no more than 25% anywhere, or in at most two points and by no more than half. Products are compared word for word with the industries admitted or excluded.',
  },
  plantNote: {
    zh: '面积比较空置面积，租金比较高值，净高不以层高代替；火灾危险性类别不低于您的生产类别即为符合，能否使用以消防验收和环评文件为准。',
    en: 'Areas are those vacant, rents the high end, and storey height does not stand in for clear height. A plant fits if its fire hazard class is as high as that of your production; the documents of fire acceptance and environmental assessment decide.',
  },
  plantsOnOffer: { zh: '可租售厂房', en: 'Plants on offer' },
  landOnOffer: { zh: '标准地', en: 'Standard land' },
  figures: { zh: '各地公布的厂房和土地数据', en: 'Published figures on plants and land' },
  figuresNote: {
    zh: '来源给出的总量、目标和项目，各有日期；不是可租售清单。',
    en: 'Totals, targets and projects that the sources give, each with its date. They are not lists of what is on offer.',
  },
  name: { zh: '名称', en: 'Name' },
  vacant: { zh: '可用面积', en: 'Area' },
  clearHeight: { zh: '净高', en: 'Clear height' },
  groundLoad: { zh: '地面荷载', en: 'Ground load' },
  cranes: { zh: '行车', en: 'Crane' },
  spanBay: { zh: '跨度', en: 'Span' },
  kva: { zh: '可用电力', en: 'Power' },
  fireClass: { zh: '火灾危险性', en: 'Fire class' },
  rentColumn: { zh: '租金', en: 'Rent' },
  status: { zh: '状态', en: 'Status' },
  use: { zh: '用途与准入', en: 'Use and admission' },
  control: { zh: '亩均要求', en: 'Required per mu' },
  startPrice: { zh: '起始价', en: 'Start price' },
  deadline: { zh: '截止日期', en: 'Deadline' },
  of: { zh: '共', en: 'of' },
  verified: { zh: '核实于', en: 'verified' },
  confirm: { zh: '超过90天，请确认', en: 'over 90 days old, please confirm' },
  closed: closedWord,
  from: { zh: '{day}起', en: 'from {day}' },
  byAgreement: { zh: '面议', en: 'by agreement' },
  installed: { zh: '装机', en: 'installed' },
  excludes: { zh: '禁止：', en: 'Excludes: ' },
  dash: { zh: '“—”表示尚未公布，可向该开发区管委会询问。', en: 'A dash means not yet published; ask the administrative committee of the zone.' },
  result: { zh: '共{all}条：全部符合{exact}条，接近{near}条', en: 'Compared: {all}. Meet everything asked: {exact}. Near misses: {near}' },
  resultUnknown: { zh: '另有{n}条缺少数据，没有参与比较', en: ' Left out for a missing value: {n}' },
  resultNone: {
    zh: '没有一条符合或接近。可以放宽条件，或把需要写成咨询。',
    en: 'Nothing meets the need or comes near. Loosen it, or turn it into an inquiry.',
  },
  notSaid: { zh: '尚未公布：{what}', en: 'Not yet published: {what}' },
  list: { zh: '列出', en: 'List' },
  hide: { zh: '收起', en: 'Hide' },
  lacking: { zh: '缺少：', en: 'not published: ' },
  ignored: { zh: '没有采用：', en: 'Not used: ' },
  loadFailed: {
    zh: '比对数据没有取到，请刷新重试；下面的表仍是完整的。',
    en: 'The data for comparing could not be fetched. Reload to try again; the table below is complete.',
  },
  costSheet: { zh: '算一算：成本与门槛测算表', en: 'Work it out: cost sheet and thresholds' },
} as const satisfies Record<string, Text>;

export const matchGroupWords: Record<MatchGroup, Text> = {
  exact: { zh: '全部符合', en: 'Meets everything asked' },
  near: { zh: '接近', en: 'Near misses' },
  unknown: { zh: '缺少数据，无法比较', en: 'Left out: a value is not published' },
  far: { zh: '差距较大', en: 'Further off' },
  elsewhere: { zh: '在其他城市', en: 'In other cities' },
  closed: { zh: '已租、已预留、已成交或已截止', en: 'Let, reserved, assigned or closed' },
};

/** The label of a condition as it stands within a sentence. */
export function conditionLabel(name: ConditionName, lang: Lang): string {
  const criterion = numberCriteria.find((each) => each.name === name);
  if (criterion) return criterion.label[lang];
  const own: Record<'fire' | 'by' | 'industry' | 'type' | 'supply', Text> = {
    type: { zh: '类型', en: 'kind of building' },
    supply: { zh: '蒸汽或天然气', en: 'steam or natural gas' },
    fire: { zh: '火灾危险性类别', en: 'fire hazard class' },
    by: { zh: '可用日期', en: 'date of availability' },
    industry: { zh: '准入行业', en: 'admitted industries' },
  };
  return own[name as keyof typeof own][lang];
}

/** Why a record misses a condition: 净高差0.8米, clear height 0.8 m short. */
export function missWords(miss: Miss, lang: Lang, fire?: FireHazardClass): string {
  const zh = lang === 'zh';
  switch (miss.name) {
    case 'fire':
      return fire === undefined
        ? conditionLabel('fire', lang)
        : zh
          ? `火灾危险性只到${fire}类`
          : `fire hazard class only ${fireHazardLetter[fire]} (${fire})`;
    case 'type':
      return zh ? '类型不同' : 'another kind of building';
    case 'supply': {
      const lacking = miss.lacks.map((supply) => plantWords[supply][lang]);
      return zh ? `没有${lacking.join('和')}` : `no ${lacking.join(' and no ')}`;
    }
    case 'by':
      return zh ? `晚${String(miss.days)}天可用` : `available ${String(miss.days)} ${miss.days === 1 ? 'day' : 'days'} too late`;
    case 'industry':
      if (miss.excluded) return zh ? `列明禁止：${miss.excluded.zh}` : `excludes ${miss.excluded.en}`;
      return zh ? '准入行业没有写到' : 'not among the admitted industries';
    default: {
      const criterion = numberCriteria.find(({ name }) => name === miss.name);
      if (!criterion) return '';
      const by = amountWords(criterion, miss.by)[lang];
      if (zh) return criterion.label.zh + (criterion.bound === 'at-least' ? '差' : '高') + by;
      return `${criterion.label.en} ${by} ${criterion.bound === 'at-least' ? 'short' : 'over'}`;
    }
  }
}
