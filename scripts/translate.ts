/** `npm run translate`: which texts lack English or have outdated English; confirms and records translations. */
import { isFolder } from '../src/checker/files.ts';
import type { Lang } from '../src/schema/text.ts';
import { readArgs, runCommand, UsageError } from './lib/args.ts';
import { confirm, readTranslations, record, statusReport } from './lib/translate/translate.ts';

const flag = { value: '', default: 'no', flag: true as const };
const command = {
  usage: 'npm run translate -- [options]',
  summary: 'Lists texts without English and with outdated English.\n列出缺英文和英文过时的文字。',
  options: {
    status: { ...flag, help: 'list them (what happens without options) 列出' },
    confirm: { value: 'FILE', help: 'the English is right: a file, file#field, or all 确认英文不用改', default: '' },
    record: { ...flag, help: 'record the present translations, after review 登记现在的译文' },
    content: { value: 'DIR', help: 'content folder 内容目录', default: process.env.ZONE_ATLAS_CONTENT ?? 'content' },
    lang: { value: 'LANG', help: 'language of the list 语言', default: 'zh', choices: ['zh', 'en'] },
  },
};

await runCommand(() => {
  const args = readArgs(command, process.argv.slice(2));
  if ('help' in args) {
    console.log(args.help);
    return 0;
  }
  const { content, confirm: target, lang, record: recording } = args.values;
  if (!isFolder(content)) throw new UsageError(`没有这个文件夹 / no such folder: ${content}`);
  const zh = lang === 'zh';
  if (target !== '') {
    const count = confirm(content, target);
    console.log(zh ? `已确认 ${count} 处英文。` : `${count} texts confirmed.`);
  } else if (recording === 'yes') {
    const count = record(content);
    console.log(zh ? `新登记 ${count} 处译文。` : `${count} translations recorded.`);
  } else console.log(statusReport(readTranslations(content), lang as Lang));
  return 0;
});
