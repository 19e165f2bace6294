/** What to do after an entry has been written. */
import * as urls from '../../../src/domain/urls.ts';
import type { Lang } from '../../../src/schema/text.ts';
import type { DraftEntry } from './draft-entry.ts';
import type { Kind } from './plans.ts';

const pathOf: Record<Kind, (id: string) => string> = {
  zone: urls.zonePath,
  project: urls.projectPath,
  company: urls.companyPath,
  policy: urls.policyPath,
  event: urls.eventPath,
  source: urls.sourcePath,
};

/** The next steps as lines, the first the most needed. */
export function nextSteps(kind: Kind, entry: DraftEntry, lang: Lang): string[] {
  const { id } = entry;
  const zh = lang === 'zh';
  const own: Record<Kind, string[]> = {
    zone: [
      zh
        ? '在 zone.yaml 里继续写主导产业、指标、联系方式，写法见 content/README.md'
        : 'Go on with leading industries, figures and contacts in zone.yaml; content/README.md shows how',
    ],
    project: [zh ? '项目往前走时，在 stages 末尾加一条，不改前面的' : 'When it moves on, add a row at the end of stages'],
    company: [
      zh ? '它在哪个开发区、是什么身份，写在那个开发区的 zone.yaml 里：' : 'Its part in a zone is written in the zone.yaml of that zone:',
      ...companyRow(entry).map((line) => `    ${line}`),
    ],
    policy: [
      zh ? '来源写明的申请条件和支持内容，写进 qualifies 和 gives' : 'Write conditions and benefits that the source states under qualifies and gives',
    ],
    event: [],
    source: [
      zh
        ? `引用时写 source: ${id}/${articleOf(entry)}；同一文献的其他文章，在 articles 里接着写`
        : `Cite it as source: ${id}/${articleOf(entry)}; further articles of the document follow under articles`,
    ],
  };
  const title = `[${entry.zone ?? entry.city ?? id}] ${zh ? `新增${entry.plan.name.zh}` : `add ${entry.plan.name.en}`}${entry.zone || entry.city ? ` ${id}` : ''}`;
  return [
    ...own[kind],
    zh ? `看网页：npm run dev，打开 ${pathOf[kind](id)}` : `See its page: npm run dev, then open ${pathOf[kind](id)}`,
    zh ? `再检查一遍并提交，标题写成：${title}` : `Check once more and commit, with the title: ${title}`,
  ];
}

function companyRow({ id, data }: DraftEntry): string[] {
  const { asOf, source } = data as { asOf?: string; source?: string };
  return ['companies:', `  - company: ${id}`, '    role: resident', `    asOf: ${asOf ?? ''}`, `    source: ${source ?? ''}`];
}

function articleOf({ data }: DraftEntry): string {
  const [first] = (data.articles ?? []) as { id?: string }[];
  return first?.id ?? '';
}
