import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { casesFolder } from '../../../tests/checked-example.ts';
import { checkContent } from '../../../src/checker/check-content.ts';
import { runNew } from './add-entry.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'zone-atlas-'));
  cpSync(join(casesFolder, 'good'), directory, { recursive: true });
});
afterEach(() => rmSync(directory, { recursive: true }));

/** Runs the command with answers, one a line. */
async function run(args: readonly string[], answers: readonly string[] = []) {
  const [output, errors] = [new PassThrough({ encoding: 'utf8' }), new PassThrough({ encoding: 'utf8' })];
  const input = Readable.from(answers.map((line) => `${line}\n`));
  const code = await runNew(args, directory, { input, output, errors });
  return { code, out: String(output.read() ?? ''), err: String(errors.read() ?? '') };
}

const set = (fields: Record<string, string>) => Object.entries(fields).flatMap(([path, value]) => ['--set', `${path}=${value}`]);
const stamped = { asOf: '2024-05', source: 'example-briefs/linfen' };
const read = (file: string) => readFileSync(join(directory, file), 'utf8');

describe('npm run new', () => {
  test('asks in Chinese, refuses what the check would refuse, and writes a file that passes', async () => {
    const article = /- id: (\S+)/.exec(read('sources/example-briefs.yaml'))?.[1] ?? '';
    const answers = [
      'project',
      'linfen',
      'example',
      // The name: a superlative, then a good one; the English with Chinese in it, then a good one.
      '全国唯一的示例项目',
      '示例二期',
      'Example 二期',
      'Example Line, Phase II',
      'no-such-company',
      '?',
      '1',
      // The chain and its node are left out.
      '',
      '签约',
      '2024-13',
      '2024-05',
      `example-briefs/${article}`,
      '',
      '',
      '3亿',
      '3.2',
      'planned',
      // The offered id is taken by a colleague's project in the example: a new one.
      'example-line',
      'example-line-2',
      '',
    ];
    const { code, out, err } = await run([], answers);
    expect(err).toBe('');
    expect(code).toBe(0);
    for (const said of ['不能用“唯一”', '英文里有中文“二期”', '没有找到“no-such-company”', '“2024-13”', '只能填数字', 'example-line 已经有了'])
      expect(out).toContain(said);
    expect(read('zones/linfen/example/projects/example-line-2.yaml')).toBe(
      [
        'name:',
        '  zh: 示例二期',
        '  en: Example Line, Phase II',
        'companies:',
        '  - example-pharma',
        'stages:',
        '  - stage: signed',
        '    asOf: 2024-05',
        `    source: example-briefs/${article}`,
        'figures:',
        '  - id: investment',
        '    label:',
        '      zh: 总投资',
        '      en: Total investment',
        '    value: 3.2',
        '    unit: cny-100m',
        '    status: planned',
        '    topic: investment',
        '    asOf: 2024-05',
        `    source: example-briefs/${article}`,
        '',
      ].join('\n'),
    );
    expect(checkContent(directory).problems).toEqual([]);
  });

  test('takes flags for every kind, and each file passes the check', async () => {
    const source = `example-briefs/${/- id: (\S+)/.exec(read('sources/example-briefs.yaml'))?.[1] ?? ''}`;
    const stamp = { ...stamped, source };
    const text = (path: string, zh: string, en: string) => ({ [`${path}.zh`]: zh, [`${path}.en`]: en });
    const commands: string[][] = [
      [
        'source',
        '--id',
        'new-briefs',
        ...set({
          ...text('title', '示例简报', 'Example briefs'),
          published: '2026',
          dating: 'printed',
          checkedOn: '2026-11-29',
          'articles.0.id': 'a',
        }),
        ...set(text('articles.0.title', '示例文章', 'Example article')),
      ],
      ['company', '--id', 'new-company', ...set({ ...text('name', '示例公司', 'Example company'), asOf: '2026', source: 'new-briefs/a' })],
      [
        'zone',
        ...['--city', 'linfen', '--id', 'new-zone', '--text-zh', '示例介绍。', '--text-en', 'An example.'],
        ...set({ ...text('name', '新示例开发区', 'New Example Zone'), ...text('shortName', '新示例', 'New Example'), nameForm: 'full' }),
        ...set({ kind: 'economic', state: 'established', 'named.asOf': '2024-05', 'named.source': source }),
      ],
      [
        'policy',
        ...['--id', 'new-policy'],
        ...set({ ...text('name', '示例办法', 'Example measures'), form: 'document', 'scope.level': 'zone', 'scope.zone': 'new-zone' }),
        ...set({ ...text('summary', '示例内容。', 'An example.'), ...stamp }),
      ],
      [
        'event',
        ...['--id', 'new-event'],
        ...set({ ...text('title', '示例签约', 'Example signing'), kind: 'signing', date: '2024-05-10', dating: 'printed' }),
        ...set({ ...text('summary', '示例摘要。', 'An example.'), companies: 'example-pharma,new-company', source }),
      ],
    ];
    for (const command of commands) {
      const { code, out, err } = await run([...command, '--yes']);
      expect({ code, err }, `${command[0] ?? ''}: ${err}`).toEqual({ code: 0, err: '' });
      expect(out).toContain('接下来');
    }
    expect(checkContent(directory).problems).toEqual([]);
    expect(read('companies/new-company.yaml')).toContain("asOf: '2026'");
    expect(readdirSync(join(directory, 'zones/linfen/new-zone')).sort()).toEqual(['en.md', 'zh.md', 'zone.yaml']);
  });

  test('refuses what does not pass, says why in the words of the check, and writes nothing', async () => {
    const fields = { 'name.zh': '示例公司', asOf: '2024-05', source: 'example-briefs/none', colour: 'red' };
    const { code, err } = await run(['company', '--yes', '--id', 'x', '--lang', 'en', ...set(fields)]);
    expect(code).toBe(1);
    for (const said of ['missing-translation', 'unknown-article', 'unknown-key', 'Nothing was written']) expect(err).toContain(said);
    expect(existsSync(join(directory, 'companies/x.yaml'))).toBe(false);
  });

  test('never overwrites, and never leaves the content folder', async () => {
    const before = read('companies/example-pharma.yaml');
    const fields = set({ 'name.zh': '示例', 'name.en': 'Example', ...stamped });
    expect(await run(['company', '--yes', '--id', 'example-pharma', ...fields])).toMatchObject({ code: 1 });
    expect(read('companies/example-pharma.yaml')).toBe(before);
    expect((await run(['company', '--yes', '--id', '../x', ...fields])).code).toBe(1);
    expect((await run(['project', '--yes', '--city', '../..', '--id', 'x', ...fields])).code).toBe(1);
    expect(existsSync(join(directory, '../x.yaml'))).toBe(false);
    // A folder without its entry is no place for a text.
    mkdirSync(join(directory, 'zones/linfen/empty'));
    expect((await run(['project', '--yes', '--city', 'linfen', '--zone', 'empty', '--id', 'x', ...fields])).code).toBe(1);
  });

  test('a mistake in the command, or an end of the answers: a plain sentence and exit code 2', async () => {
    expect(await run(['factory'])).toMatchObject({ code: 2, err: expect.stringContaining('no such kind: factory') as string });
    expect(await run(['company', '--yes', '--set', '__proto__.x=1'])).toMatchObject({ code: 2 });
    const ended = await run(['company'], ['示例']);
    expect(ended.code).toBe(2);
    expect(ended.err).toContain('没有写任何文件');
    expect(ended.err).not.toContain('    at ');
  });
});
