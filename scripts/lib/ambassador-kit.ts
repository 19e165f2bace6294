/** Writes the kit of one ambassador: all addresses in it carry the code. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codedAddress, fullAddress, type Served } from '../../src/domain/kit/short-address.ts';
import type { Portal, ZoneNode } from '../../src/domain/portal.ts';
import { ambassadorPath, localized, withBase, zonePath } from '../../src/domain/urls.ts';
import { referralWords } from '../../src/i18n/ambassador-words.ts';
import { kitText } from '../../src/i18n/kit-text.ts';
import { kitWords } from '../../src/i18n/kit-words.ts';
import { htmlLang } from '../../src/i18n/words.ts';
import { cardPicture } from '../../src/kit-picture/card.ts';
import { subjectOf } from '../../src/kit-picture/subject-of.ts';
import { languages, type Lang } from '../../src/schema/text.ts';
import { brochurePdf } from './brochures.ts';
import { codePng } from './code-png.ts';
import { cardJpg, posterOf, posterPng } from './kit-pictures.ts';

/** A site as it is served, with the code that its addresses are to carry. */
export type Coded = Served & { code: string };

/** The files of one zone in one language. */
const makers: readonly { name: string; make: (portal: Portal, page: string, lang: Lang, served: Coded) => Buffer | Promise<Buffer> }[] = [
  { name: 'poster.png', make: (portal, page, lang, served) => posterPng(posterOf(portal, page, lang, served)) },
  { name: 'card.jpg', make: (portal, page, lang) => cardJpg(cardPicture(subjectOf(portal, page, lang))) },
  { name: 'qr.png', make: (portal, page, lang, served) => codePng(codedAddress(portal, page, lang, served)) },
  { name: 'brochure.pdf', make: (portal, page, lang, served) => brochurePdf(portal, page, lang, served) },
];

/**
 * Writes the folder: `zones/<zone>/<lang>/…`, `texts-zh.txt`, `texts-en.txt` and pages that welcome, `a/<code>/`.
 * @returns how many files
 * @throws GlyphError or BrochureError for a character that no font has
 */
export async function writeAmbassadorKit(
  portal: Portal,
  zones: readonly ZoneNode[],
  out: string,
  served: Coded,
  say: (line: string) => void,
): Promise<number> {
  let files = 0;
  const put = (path: string, content: string | Buffer): void => {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    files += 1;
  };
  for (const zone of zones) {
    const page = zonePath(zone.id);
    for (const lang of languages) {
      for (const { name, make } of makers) put(`zones/${zone.id}/${lang}/${name}`, await make(portal, page, lang, served));
    }
    say(`zone    ${zone.id}`);
  }
  for (const lang of languages) {
    put(`texts-${lang}.txt`, `\uFEFF${textsOf(portal, zones, lang, served).replaceAll('\n', '\r\n')}`);
    put(`${localized(`${ambassadorPath}${served.code}/`, lang).slice(1)}index.html`, landingPage(portal, lang, served));
  }
  return files;
}

/** The texts of all zones, each with its address; the way in for everything stands first. */
export function textsOf(portal: Portal, zones: readonly ZoneNode[], lang: Lang, served: Coded): string {
  const entries = zones.map((zone) => {
    const { short, long } = kitText(portal, { kind: 'zone', zone }, lang);
    const address = fullAddress(zonePath(zone.id), lang, served);
    return [`== ${zone.name[lang]}`, '', `[${kitWords.shortText[lang]}]`, short, address, '', `[${kitWords.longText[lang]}]`, long, address].join(
      '\n',
    );
  });
  const start = fullAddress(ambassadorPath, lang, served);
  return [`${portal.site.name[lang]} · ${referralWords.code[lang]} ${served.code}`, start, '', ...entries.map((entry) => `${entry}\n`)].join('\n');
}

/** The page at `a/<code>/`, for hosts to which it may be copied: leads on at once, by a link where the browser does not. */
export function landingPage(portal: Portal, lang: Lang, { base, address, code }: Coded): string {
  const to = `${withBase(localized(ambassadorPath, lang), base)}?r=${code}`;
  const title = referralWords.title[lang];
  return `<!doctype html>
<html lang="${htmlLang(lang)}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="refresh" content="0; url=${to}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${text(title)}${lang === 'zh' ? '-' : ' | '}${text(portal.site.name[lang])}</title>
    <meta name="robots" content="noindex" />
    <link rel="canonical" href="${text(fullAddress(ambassadorPath, lang, { address, base }))}" />
  </head>
  <body>
    <main>
      <h1>${text(title)}</h1>
      <p>${text(referralWords.code[lang])} <strong>${code}</strong></p>
      <p><a href="${to}">${text(portal.site.name[lang])}</a></p>
    </main>
  </body>
</html>
`;
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
