/** The command line of `npm run new`. */
import { parseArgs } from 'node:util';
import { languages, type Lang, type Text } from '../../../src/schema/text.ts';
import { UsageError } from '../args.ts';
import { kinds, plans, type Kind } from './plans.ts';
import { stepsOf, type Steps } from './values.ts';

export interface NewArgs {
  kind?: Kind;
  content: string;
  lang: Lang;
  /** Ask nothing: take what the options say, or refuse. */
  yes: boolean;
  id?: string;
  city?: string;
  zone?: string;
  body: Partial<Text>;
  set: { steps: Steps; value: string }[];
}

const help = `Adds an entry: asks for what it needs, checks every answer, and writes the file.
新建一条内容：逐项提问、当场检查，最后写成文件。

Usage: npm run new -- [kind] [options]

Kinds: ${kinds.map((kind) => `${kind} ${plans[kind].name.zh}`).join(', ')}

Options:
  --lang LANG          language of the questions 提问的语言 (zh, en); default zh
  --content DIR        content folder 内容目录; default content
  --city ID            the city it lies in 所在城市
  --zone ID            the zone it lies in 所在开发区
  --id ID              the name of the file 编号
  --set FIELD=VALUE    a field, as often as needed 填一个字段: name.zh=…, stages.0.asOf=2026-09, companies=a,b
  --text-zh TEXT       introduction of a zone 开发区介绍（中文）
  --text-en TEXT       the same in English 开发区介绍（英文）
  --yes                ask nothing; write it if the check passes 不提问
  --help               this text`;

/**
 * Reads the command line.
 * @throws UsageError for what it does not know
 */
export function readNewArgs(argv: readonly string[], content: string): NewArgs | { help: string } {
  const text = { type: 'string' } as const;
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      options: {
        content: text,
        lang: text,
        city: text,
        zone: text,
        id: text,
        set: { type: 'string', multiple: true },
        'text-zh': text,
        'text-en': text,
        yes: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
      strict: true,
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { help };
  if (positionals.length > 1) throw new UsageError(`只能新建一种 / one kind at a time: ${positionals.join(' ')}`);
  const [kind] = positionals;
  if (kind !== undefined && !isKind(kind)) throw new UsageError(`没有这一种 / no such kind: ${kind}；${kinds.join(', ')}`);
  const lang = values.lang ?? 'zh';
  if (!isLang(lang)) throw new UsageError(`--lang: ${languages.join(', ')}`);
  return {
    ...(kind === undefined ? {} : { kind }),
    content: values.content ?? content,
    lang,
    yes: values.yes === true,
    ...(values.id === undefined ? {} : { id: values.id }),
    ...(values.city === undefined ? {} : { city: values.city }),
    ...(values.zone === undefined ? {} : { zone: values.zone }),
    body: {
      ...(values['text-zh'] === undefined ? {} : { zh: values['text-zh'] }),
      ...(values['text-en'] === undefined ? {} : { en: values['text-en'] }),
    },
    set: (values.set ?? []).map(setting),
  };
}

function setting(text: string): NewArgs['set'][number] {
  const equals = text.indexOf('=');
  if (equals < 1) throw new UsageError(`--set FIELD=VALUE: ${text}`);
  return { steps: stepsOf(text.slice(0, equals)), value: text.slice(equals + 1) };
}

/** Whether a word is one of the kinds. */
export function isKind(word: string): word is Kind {
  return (kinds as readonly string[]).includes(word);
}

function isLang(word: string): word is Lang {
  return (languages as readonly string[]).includes(word);
}
