/**
 * What an investment site of the state may not say, by language, with the law that forbids it. Each list is made for
 * few false alarms: export rebates (出口退税) and refunds under national law are lawful and pass, and so do ordinals.
 */
import type { Lang } from '../../schema/text.ts';
import type { Words } from '../finding.ts';

const superlative: Words = { zh: '绝对化用语，《广告法》第九条', en: 'a superlative; Advertising Law, Art. 9' };
const promise: Words = { zh: '对收益作保证，《广告法》第二十五、二十六条', en: 'a promise of return; Advertising Law, Art. 25 and 26' };
const privilege: Words = {
  zh: '违规优惠，《公平竞争审查条例》第十条',
  en: 'an unlawful privilege; Regulations on Fair Competition Review, Art. 10',
};

const region: Words = {
  zh: '涉港澳台的说法不规范，写“中国台湾”“台湾地区”“国家和地区”',
  en: 'not how Taiwan, Hong Kong and Macao are spoken of: write “Taiwan, China” and “countries and regions”',
};

/** “第一” counts things more often than it praises them; these may follow it. */
const ordinals = '主导|产业|季度|次|批|期|轮|届|阶段|步|条|款|项|章|节|类|车间|号|党支部|书记|责任人|副|任|时间|年|个|家|人民';

/** Chinese is also written with spaces between the characters, to slip through. */
const spaced = (source: string): string => source.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, String.raw`\s*`);
const zh = (...sources: string[]): RegExp => new RegExp(sources.map(spaced).join('|'), 'gu');
/** English has double blanks, line breaks and hyphens between its words. Plain classes: what is to be compiled stays short. */
const loose = (source: string): string =>
  source.replaceAll('[- ]', ' ').replace(/ (\??)/g, (_, perhaps: string) => String.raw`[\s‐‑–-]${perhaps ? '*' : '+'}`);
const en = (...sources: string[]): RegExp => new RegExp(String.raw`\b(?:${sources.map(loose).join('|')})\b`, 'gi');

export const forbiddenWords: Record<Lang, readonly [RegExp, Words][]> = {
  zh: [
    [
      zh(
        '最佳',
        '最优(?!化)',
        '唯一',
        '独一无二',
        '绝无仅有',
        '无与伦比',
        '顶级',
        '首选',
        '最(?:具|有)(?:吸引力|竞争力|潜力|活力|优势)',
        '最(?:好|理想|适合)的?(?:投资|营商|创业|选择|园区|开发区|产业园|平台|环境|政策|地方|目的地)',
        '(?:全国|全省|全球|全世界|世界|国内|同类|中西部)最(?!近|后|新)',
        '(?:地价|租金|房租|电价|水价|气价|税负|税率|成本|价格|费用)最低',
        '最低(?:的)?(?:地价|租金|电价|水价|气价|税负|税率|成本|价格)',
      ),
      superlative,
    ],
    [new RegExp(`第一(?!${ordinals}|、|[，。）)]?第二)`, 'g'), superlative],
    [
      zh(
        '保底(?!线)',
        '稳赚',
        '包赚',
        '零风险',
        '无风险(?:投资|收益)',
        '保本',
        '(?:保证|确保|承诺|兜底|固定)(?:投资|最低|每年|年化?)*(?:收益|回报|盈利|利润|升值)',
        '(?:收益|回报|盈利|利润)(?:率)?(?:有保证|有保障|稳定可期|可达|不低于)',
        '高(?:额)?回报',
        '升值(?:空间|潜力|可期)',
      ),
      promise,
    ],
    [
      zh(
        '零(?:土地)?地价',
        '零(?:土地)?成本(?:用地|拿地|供地)',
        '(?:免费|无偿)(?:供地|用地|拿地|出让|(?:提供|供应|使用)(?:工业)?(?:土地|用地))',
        '低于成本价(?:供地|出让)',
        '(?:减免|免除|免收|免缴|免交)(?:土地)?(?:出让金|地价)',
        '(?:税收|税款|财税|财政|出让金|土地款|地价款?|纳税额?|增值税|所得税)[^，。；、\\n]{0,12}返还',
        '返还[^，。；、\\n]{0,10}(?:税|出让金|土地款|地价)',
        '返税',
        '先征后[返奖补]',
        '(?:税收|地方)留成[^，。；\\n]{0,12}(?:奖励|补助|补贴|奖补)',
        '按(?:照)?(?:企业)?(?:实际)?(?:纳税|缴税|税收贡献|地方财政贡献)[^，。；\\n]{0,16}(?:奖励|补助|补贴|奖补|返还)',
        '税收(?:全额)?(?:奖返|奖补|洼地)',
        '政策洼地',
        '一事一议',
        '(?:一企一策|一项目一策)(?:的)?(?:优惠|奖励|补贴|扶持|政策)',
      ),
      privilege,
    ],
    [
      zh(
        '中华民国',
        '台湾(?:共和国|总统|政府)',
        '(?:台湾|香港|澳门)(?:地区)?等(?:[^，。；、]{0,6})(?:国家|国(?!家))(?!和地区|或地区|（地区|\\(地区)',
        '(?:外国|国家)(?:如|包括|有|：)[^，。；]{0,16}(?:台湾|香港|澳门)',
        '(?:台湾|香港|澳门)(?:、[^，。；、]{1,8}){0,6}(?:等)?[多各两\\d]国',
      ),
      region,
    ],
  ],
  en: [
    [
      en(
        String.raw`(?:the|your|our|(?:China|Asia|Shanxi|world|country|nation|province)['’]s) (?:very )?(?:single )?best(?! (?:grade|practices?|of (?:the four|its|their)|available|known|evidence))`,
        String.raw`best(?:[- ]in[- ]class)? (?:place|location|destination|choice|zone|park) (?:to|for|in)`,
        String.raw`best[- ]in[- ]class`,
        String.raw`number one|no\.? ?1 (?:in|zone|park|place|choice|destination|location)|second to none|first choice|one and only`,
        String.raw`(?:is|as|being) the only (?:zone|park|place|city|province|destination|location)|unique in (?:the )?(?:China|country|nation|world|Asia|province|Shanxi)`,
        String.raw`un(?:rivall?ed|matched|paralleled|beatable|equall?ed|surpassed)|peerless|incomparable`,
        String.raw`the most (?:attractive|competitive|favou?rable|advanced|profitable|preferential|(?:investor|business)-friendly|promising)`,
        String.raw`(?:the )?(?:cheapest|lowest)[- ](?:(?:land|power|electricity|water|labou?r|tax|rental?) )*(?:prices?|costs?|rents?|rates?|taxes|tariffs?|land)`,
        String.raw`(?:cheapest|lowest|largest|biggest|highest|strongest|fastest) in (?:the )?(?:China|country|nation|world|Asia|province|Shanxi)`,
      ),
      superlative,
    ],
    [
      en(
        String.raw`guarantee(?:d|s|ing)?(?: (?:a|an|your|the|of|investment|high|fixed|minimum|annual|stable))* (?:returns?|profits?|profitability|income|yields?|ROI|appreciation)`,
        String.raw`(?:returns?|profits?|yields?) (?:is|are|will be) (?:guaranteed|assured|certain)`,
        String.raw`(?:assured|fixed|sure|certain|high) (?:returns?|profits?)(?! rate)`,
        String.raw`risk[- ]free|(?:zero|no|without(?: any)?)[- ]risks?(?! assess)`,
        String.raw`(?:capital|land|property|value) appreciation|appreciat(?:e|ion) in value`,
        String.raw`double your (?:money|investment)`,
      ),
      promise,
    ],
    [
      en(
        String.raw`(?<!export )(?<!export VAT )tax (?:refunds?|rebates?|kickbacks?|givebacks?)`,
        String.raw`(?:refunds?|rebates?|return|reimbursement) of (?:(?:all|part|half|\d+ ?%|of|the|their|your|paid|local|corporate|income|value-added|land|land-use|transfer) )*(?:tax(?:es)?|land (?:price|premium|fees?|payment))`,
        String.raw`tax(?:es)? (?:(?:paid )?(?:is|are|will be|shall be) )?(?:refunded|rebated|returned|reimbursed|paid back)`,
        String.raw`(?:refund|rebate|reimburse|return)(?:s|ed|ing)? (?:(?:all|part|of|the|their|your|its|\d+ ?%|paid|local|corporate|income|value-added) )*tax(?:es)?`,
        String.raw`rewards? (?:based on|according to|in proportion to|by) (?:the )?(?:tax(?:es)?|tax (?:paid|contribution))`,
        String.raw`(?:zero|free|no)[- ](?:land[- ](?:price|cost)|cost land|price land)|free land`,
        String.raw`land (?:(?:is|at|for|offered|provided|price|a|of|at a price of) )*(?:zero(?: (?:price|cost))?|free(?: of charge)?|no (?:cost|charge)|nothing)`,
        String.raw`(?:one-off|case-by-case|special|tailor-made|bespoke|negotiable) (?:deals?|incentives?|preferential (?:policy|policies|treatment)|treatment)`,
        String.raw`(?:deals?|incentives?|preferences?) (?:are |is |will be )?(?:negotiated |decided |granted |settled )?(?:case[- ]by[- ]case|on a case-by-case basis)`,
        String.raw`(?:case by case|case-by-case) (?:deals?|incentives?|preferences?|treatment)`,
        String.raw`tax haven`,
      ),
      privilege,
    ],
    [
      en(
        String.raw`(?<!people['’]s )republic of china(?! \((?:PRC|P\.R\.C)\))`,
        String.raw`Taiwan \((?:ROC|R\.O\.C\.)\)?`,
        String.raw`(?:country|nation|state) of (?:Taiwan|Hong Kong|Maca[ou])`,
        String.raw`countries (?!and regions)(?:such as|like|including|as)[^.;]{0,60}?(?:Taiwan|Hong Kong|Maca[ou])(?!, China)`,
        String.raw`(?:Taiwan|Hong Kong|Maca[ou])[^.;]{0,40}? (?:and|or) other countries(?! and regions)`,
        String.raw`Taiwan(?:['’]s)? (?:president|government|independence)`,
      ),
      region,
    ],
  ],
};
