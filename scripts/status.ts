/** `npm run status`: what is fresh, due, overdue, missing and untranslated, for a scheduled job or the person who asks. */
import { checkContent } from '../src/checker/check-content.ts';
import { isFolder } from '../src/checker/files.ts';
import { portalStatus } from '../src/domain/freshness/place-status.ts';
import { linkPortal } from '../src/domain/link-portal.ts';
import { isCalendarDay } from '../src/schema/date.ts';
import type { Lang } from '../src/schema/text.ts';
import { readArgs, runCommand, UsageError } from './lib/args.ts';
import { statusFormats, statusReports, type StatusFormat } from './lib/status-report.ts';

const command = {
  usage: 'npm run status -- [options]',
  summary: 'Lists what is overdue, missing or untranslated, by city and zone.\n按城市和开发区列出待核实、缺少和待译的内容。',
  options: {
    content: { value: 'DIR', help: 'content folder 内容目录', default: process.env.ZONE_ATLAS_CONTENT ?? 'content' },
    format: { value: 'FORMAT', help: 'how to print 输出格式', default: 'text', choices: statusFormats },
    lang: { value: 'LANG', help: 'language 语言', default: 'zh', choices: ['zh', 'en'] },
    today: { value: 'DAY', help: 'day to count for, YYYY-MM-DD 以哪天计算', default: 'today' },
    city: { value: 'CITY', help: 'one city only, by its id 只看一个市', default: 'all' },
  },
};

await runCommand(() => {
  const args = readArgs(command, process.argv.slice(2));
  if ('help' in args) {
    console.log(args.help);
    return 0;
  }
  const { content, format, lang, today, city } = args.values;
  if (!isFolder(content)) throw new UsageError(`没有这个文件夹 / no such folder: ${content}`);
  if (today !== 'today' && !isCalendarDay(today)) throw new UsageError(`日期应写成 2026-11-29 / a day is written 2026-11-29: ${today}`);
  const { problems, entries } = checkContent(content, { lang: lang as Lang });
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0)
    throw new UsageError(
      `内容有 ${String(errors)} 处错误，请先运行 npm run check / ${String(errors)} errors in the content: run npm run check first`,
    );
  const portal = linkPortal(entries);
  if (city !== 'all' && !portal.cityById.has(city))
    throw new UsageError(`没有这个市 / no such city: ${city} (${portal.cities.map(({ id }) => id).join(', ')})`);
  const status = portalStatus(portal, today === 'today' ? todayHere() : today);
  console.log(
    statusReports[format as StatusFormat](
      city === 'all' ? status : { ...status, cities: status.cities.filter(({ place }) => place.id === city) },
      lang as Lang,
    ),
  );
  return 0;
});

/** The day on the calendar of this machine. */
function todayHere(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
