/** Artificial names and prose. Everything says 示例 or Placeholder, so that nobody takes it for a fact. */
import type { Text } from '../../../src/schema/text.ts';
import type { Random } from './random.ts';

/** Characters of names with their readings. */
const syllables = (
  '安an 柏bai 昌chang 川chuan 丹dan 德de 东dong 峰feng 福fu 高gao 谷gu 光guang 海hai 和he 恒heng 洪hong 湖hu 华hua 嘉jia 江jiang ' +
  '金jin 景jing 康kang 坤kun 兰lan 丽li 林lin 龙long 隆long 洛luo 明ming 木mu 南nan 宁ning 鹏peng 平ping 启qi 清qing 泉quan 荣rong ' +
  '瑞rui 山shan 胜sheng 石shi 松song 泰tai 天tian 通tong 万wan 文wen 祥xiang 信xin 兴xing 雅ya 阳yang 益yi 永yong 玉yu 远yuan 云yun'
)
  .split(' ')
  .map((pair): Text => ({ zh: pair.slice(0, 1), en: pair.slice(1) }));

/** Without a common factor with the number of syllables: numbers in a row get names that differ. */
const stride = 7919;

/** The name with a number: two syllables, or three from number 3,600 on. Different numbers have different names. */
export function coined(number: number): Text {
  const count = syllables.length;
  const long = number >= count * count;
  let rest = (number * stride) % (long ? count ** 3 : count ** 2);
  const parts: Text[] = [];
  for (let place = 0; place < (long ? 3 : 2); place += 1) {
    const part = syllables[rest % count];
    if (part) parts.push(part);
    rest = Math.floor(rest / count);
  }
  const en = parts.map((part) => part.en).join('');
  return { zh: parts.map((part) => part.zh).join(''), en: en.charAt(0).toUpperCase() + en.slice(1) };
}

export const industries: readonly Text[] = (
  [
    ['示例材料', 'placeholder materials'],
    ['示例装备', 'placeholder equipment'],
    ['示例食品', 'placeholder food'],
    ['示例医药', 'placeholder medicine'],
    ['示例光伏', 'placeholder photovoltaics'],
    ['示例储能', 'placeholder energy storage'],
    ['示例电子', 'placeholder electronics'],
    ['示例陶瓷', 'placeholder ceramics'],
    ['示例氢能', 'placeholder hydrogen'],
    ['示例物流', 'placeholder logistics'],
    ['示例软件', 'placeholder software'],
    ['示例纺织', 'placeholder textiles'],
  ] as const
).map(([zh, en]) => ({ zh, en }));

const subjects: readonly Text[] = (
  [
    ['示例园区', 'The placeholder park'],
    ['示例管委会', 'The placeholder committee'],
    ['示例专班', 'The placeholder task force'],
    ['示例企业', 'The placeholder company'],
    ['示例厂房', 'The placeholder plant'],
    ['示例平台', 'The placeholder platform'],
    ['示例道路', 'The placeholder road'],
    ['示例基金', 'The placeholder fund'],
  ] as const
).map(([zh, en]) => ({ zh, en }));

const sayings: readonly Text[] = (
  [
    [
      '在虚构的年份里完成了虚构的建设内容，只用来测量生成速度',
      'finished an invented piece of work in an invented year, and only serves to measure how long a build of this size takes',
    ],
    [
      '围绕虚构的产业方向安排场地、用电、用水和道路，文字并不对应真实地点',
      'arranges invented ground, power, water and roads around an invented industry, and the words stand for no real place anywhere',
    ],
    [
      '每个月召开一次虚构的会议，逐项核对虚构的进度并记录结果',
      'holds an invented meeting every month, goes through invented progress item by item and writes down what was found',
    ],
    [
      '为虚构的项目指定一名联系人，从洽谈到投产全程跟进办理',
      'names a contact for every invented project, who follows it from the first talks through approvals to production',
    ],
    [
      '把虚构的材料、零件和成品放在相邻地块，减少往返运输',
      'keeps invented materials, parts and products on neighbouring plots, so that they need not be carried back and forth',
    ],
    [
      '公布虚构的条件和办理时限，并在虚构的窗口集中受理',
      'publishes invented conditions and time limits, and takes all applications at one invented counter in the hall',
    ],
  ] as const
).map(([zh, en]) => ({ zh, en }));

/** One artificial sentence with a number in it: about 40 characters in Chinese, 25 words in English. */
export function sentence(random: Random): Text {
  const [subject, saying, number] = [random.of(subjects), random.of(sayings), random.between(2, 980)];
  return { zh: `${subject.zh}${saying.zh}，共${String(number)}项。`, en: `${subject.en} ${saying.en}, ${String(number)} items in all.` };
}

/** A body of ten sentences in three paragraphs: about 400 characters in Chinese, 250 words in English. */
export function body(random: Random): Text {
  const paragraphs = [3, 4, 3].map((count) => Array.from({ length: count }, () => sentence(random)));
  const joined = (lang: 'zh' | 'en', space: string): string =>
    `${paragraphs.map((list) => list.map((each) => each[lang]).join(space)).join('\n\n')}\n`;
  return { zh: joined('zh', ''), en: joined('en', ' ') };
}
