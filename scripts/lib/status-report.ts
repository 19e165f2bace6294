/** The state of the data as text, Markdown or JSON. Markdown is meant for an issue: one heading a city, one box a thing to do. */
import type { PlaceStatus, PortalStatus } from '../../src/domain/freshness/place-status.ts';
import type { Place } from '../../src/domain/portal.ts';
import { formatAsOf } from '../../src/i18n/date.ts';
import { fill } from '../../src/i18n/fill.ts';
import { factKind, factName, freshness, statusWords as words } from '../../src/i18n/status-words.ts';
import type { Lang, Text } from '../../src/schema/text.ts';

export const statusFormats = ['text', 'markdown', 'json'] as const;
export type StatusFormat = (typeof statusFormats)[number];

const list = (items: readonly string[], lang: Lang): string => items.join(lang === 'zh' ? '、' : ', ');
const colon = (lang: Lang): string => (lang === 'zh' ? '：' : ': ');
const nameOf = ({ kind, data, name }: Place): Text => (kind === 'zone' ? data.name : name);

function summary({ totals, today }: PortalStatus, lang: Lang): string[] {
  const { facts, fresh, due, overdue, required, requiredGiven, untranslated } = totals;
  const line = (label: Text, value: number | string): string => `${label[lang]}${colon(lang)}${String(value)}`;
  return [
    fill(words.asOfDay[lang], { date: formatAsOf(today, lang) }),
    line(words.facts, facts),
    line(freshness.fresh, fresh),
    line(freshness.due, due),
    line(freshness.overdue, overdue),
    line(words.required, `${String(requiredGiven)} / ${String(required)}`),
    line(words.untranslated, untranslated),
  ];
}

/** What there is to do for one place, a sentence each. */
function tasks({ facts, missing, untranslated }: PlaceStatus, lang: Lang): string[] {
  const open = facts.filter(({ state }) => state !== 'fresh');
  const fields = (need: string): string[] => missing.filter((field) => field.need === need).map(({ label, key }) => `${label[lang]} (${key})`);
  const [required, asked] = [fields('required'), fields('asked')];
  return [
    ...[...Map.groupBy(open, ({ kind, state }) => `${state} ${kind}`).values()].map((rows) => {
      const { kind, state } = rows[0] as (typeof rows)[number];
      const names = rows.slice(0, 8).map((fact) => `${factName(fact, lang)} (${formatAsOf(fact.asOf, lang)})`);
      return `${freshness[state][lang]} · ${factKind[kind][lang]} ${String(rows.length)}${colon(lang)}${list(names, lang)}${rows.length > 8 ? '…' : ''}`;
    }),
    ...(required.length > 0 ? [`${words.missingRequired[lang]}${colon(lang)}${list(required, lang)}`] : []),
    ...(asked.length > 0 ? [`${words.missingAsked[lang]}${colon(lang)}${list(asked, lang)}`] : []),
    ...(untranslated.length > 0
      ? [
          `${words.untranslated[lang]}${colon(lang)}${list(
            untranslated.map(({ path }) => path),
            lang,
          )}`,
        ]
      : []),
  ];
}

function placesOf(status: PortalStatus): { city: PortalStatus['cities'][number]; places: PlaceStatus[] }[] {
  return status.cities.map((city) => ({ city, places: [city, ...city.zones] }));
}

function text(status: PortalStatus, lang: Lang): string {
  const blocks = placesOf(status).flatMap(({ places }) =>
    places.map((place) => {
      const { fresh, due, overdue } = place.counts;
      const head = `${nameOf(place.place)[lang]}  content/${place.place.file}`;
      const counts = `  ${freshness.fresh[lang]} ${String(fresh)} · ${freshness.due[lang]} ${String(due)} · ${freshness.overdue[lang]} ${String(overdue)}`;
      return [head, counts, ...tasks(place, lang).map((task) => `  ${task}`)].join('\n');
    }),
  );
  return [summary(status, lang).join('\n'), ...blocks].join('\n\n');
}

function markdown(status: PortalStatus, lang: Lang): string {
  const blocks = placesOf(status).flatMap(({ city, places }) => [
    `## ${city.place.name[lang]}`,
    ...places.flatMap((place) => {
      const todo = tasks(place, lang);
      if (todo.length === 0) return [];
      const title = place.place.kind === 'city' ? words.cityItself[lang] : nameOf(place.place)[lang];
      return [`### ${title}`, `\`content/${place.place.file}\``, todo.map((task) => `- [ ] ${escaped(task)}`).join('\n')];
    }),
  ]);
  return [
    `# ${words.title[lang]}`,
    summary(status, lang)
      .map((line) => `- ${line}`)
      .join('\n'),
    ...blocks,
  ].join('\n\n');
}

/** Names come from the content: nothing in them is markup. */
function escaped(line: string): string {
  return line.replace(/[\\`*_[\]<>|#@]/g, (sign) => (sign === '@' ? '@\u200b' : `\\${sign}`));
}

function json(status: PortalStatus): string {
  const place = ({ place: { kind, id, file, ...rest }, counts, newestAsOf, missing, untranslated, facts }: PlaceStatus): object => ({
    kind,
    id,
    name: nameOf({ kind, id, file, ...rest } as Place),
    file: `content/${file}`,
    counts,
    newestAsOf,
    missing: missing.map(({ id: field, need, key }) => ({ field, need, key })),
    untranslated: untranslated.map(({ path }) => path),
    open: facts
      .filter(({ state }) => state !== 'fresh')
      .map(({ kind: of, state, asOf, reviewBy, file: at, row }) => ({ kind: of, state, asOf, reviewBy, file: `content/${at}`, row })),
  });
  const { today, totals, kinds, fields } = status;
  return JSON.stringify(
    {
      today,
      totals,
      kinds,
      fields: fields.map(({ field, missing, of }) => ({ field: field.id, need: field.need, missing, of })),
      province: place(status.province),
      cities: status.cities.map((city) => ({ ...place(city), zones: city.zones.map(place) })),
    },
    null,
    2,
  );
}

export const statusReports: Readonly<Record<StatusFormat, (status: PortalStatus, lang: Lang) => string>> = { text, markdown, json };
