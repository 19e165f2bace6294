/** Words of the search box and the search page, both languages side by side. */
import type { SearchKind } from '../domain/search/record.ts';
import type { Lang } from '../schema/text.ts';

const zh = {
  label: '搜索本站',
  placeholder: '产品、企业、开发区，或拼音',
  submit: '搜索',
  results: '搜索结果',
  kinds: '按类别筛选',
  all: '全部',
  city: '城市',
  chain: '产业链',
  anyCity: '全部城市',
  anyChain: '全部产业链',
  more: '显示更多',
  shown: '共 {all} 条，显示 {shown} 条',
  searching: '正在搜索……',
  failed: '搜索没有载入。请刷新页面，或从下面的列表查找。',
  nothing: '没有找到“{q}”。',
  guessed: '没有与“{q}”完全一致的名称，以下是写法相近的条目。',
  someWords: '没有同时包含“{q}”各个词的条目，以下只含其中一部分。',
  start: '可以输入开发区、城市、企业、产品的中文、拼音、首字母或英文，也可以输入 14GW 这样的数字。',
  tryThese: '可以试试：',
  examples: ['光伏', '临汾', 'xiangyuan', '标准化厂房', '链主', 'LED', '14GW'],
  orLists: '或从列表查找：',
  noScript: '搜索需要浏览器脚本。没有脚本时，请从列表查找：',
  keys: '按 / 回到搜索框，↑ ↓ 选择结果，Esc 清空。',
  kind: {
    chain: '产业链',
    node: '环节',
    city: '城市',
    zone: '开发区',
    company: '企业',
    mechanism: '服务与机制',
    policy: '政策',
    project: '项目',
    event: '动态',
    source: '资料来源',
    page: '页面',
  } satisfies Record<SearchKind, string>,
};

type SearchWords = typeof zh;

const en = {
  label: 'Search this portal',
  placeholder: 'Product, company, zone or pinyin',
  submit: 'Search',
  results: 'Search results',
  kinds: 'Filter by kind',
  all: 'All',
  city: 'City',
  chain: 'Industrial chain',
  anyCity: 'All cities',
  anyChain: 'All chains',
  more: 'Show more',
  shown: '{shown} of {all} shown',
  searching: 'Searching…',
  failed: 'Search did not load. Reload the page, or start from one of the lists below.',
  nothing: 'Nothing was found for “{q}”.',
  guessed: 'No name is exactly “{q}”; these are spelled much like it.',
  someWords: 'Nothing holds all the words of “{q}”; these hold some of them.',
  start: 'Type a zone, city, company or product in Chinese, pinyin, initials or English, or a figure such as 14GW.',
  tryThese: 'Try:',
  examples: ['photovoltaic', 'Linfen', 'xiangyuan', 'standardized plants', 'chain master', 'LED', '14GW'],
  orLists: 'Or start from a list:',
  noScript: 'Search needs scripts. Without them, start from a list:',
  keys: 'Press / for the search box, ↑ ↓ to move through results, Esc to clear.',
  kind: {
    chain: 'Chains',
    node: 'Chain nodes',
    city: 'Cities',
    zone: 'Zones',
    company: 'Companies',
    mechanism: 'Services and mechanisms',
    policy: 'Policies',
    project: 'Projects',
    event: 'Events',
    source: 'Sources',
    page: 'Pages',
  },
} satisfies SearchWords;

export type { SearchWords };

/** The words of search in one language. */
export const searchWords: Record<Lang, SearchWords> = { zh, en };
