/** Share cards, squares and posters hold their layout, whatever they have to say. */
import { describe, expect, test } from 'vitest';
import { hard, misplaced, subject } from '../../tests/kit-subjects.ts';
import { realPortal } from '../../tests/test-portal.ts';
import { flatMarks } from '../chain-picture/shapes.ts';
import { picturePages, posterPages } from '../domain/kit/kit-files.ts';
import { isShareable } from '../domain/kit/shared-figures.ts';
import { codedAddress } from '../domain/kit/short-address.ts';
import { languages } from '../schema/text.ts';
import { cardPicture } from './card.ts';
import { posterPicture } from './poster.ts';
import { codeModules, moduleSize } from './qr.ts';
import { squarePicture } from './square.ts';
import { subjectOf } from './subject-of.ts';

const portal = realPortal();
const address = 'https://zones.example.org/s/pv-07/';
const textsOf = (picture: ReturnType<typeof cardPicture>) => flatMarks(picture).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

describe.each(languages)('in %s', (lang) => {
  test.each(Object.entries(hard))('texts keep apart and inside: %s', (_, more) => {
    const made = subject(lang, { ...more, cities: portal.cities, city: portal.cities[2] });
    expect(misplaced(cardPicture(made), 30)).toEqual([]);
    expect(misplaced(squarePicture(made), 20)).toEqual([]);
    expect(misplaced(posterPicture(made, address, 'k7q2ab'), 40)).toEqual([]);
  });

  test('a very long address stands whole on the poster', () => {
    const long = `https://${'development-zones.'.repeat(8)}example.org/atlas/en/zones/${'placeholder-'.repeat(8)}/`;
    const poster = posterPicture(subject(lang, { cities: portal.cities }), long);
    expect(misplaced(poster, 40)).toEqual([]);
    expect(textsOf(poster).join('')).toContain(long.replace('https://', ''));
  });

  test('all pictures of the real content hold', () => {
    const wrong = [
      ...picturePages(portal).flatMap((page) => {
        const said = subjectOf(portal, page, lang);
        return [cardPicture(said), squarePicture(said)].flatMap((picture) => misplaced(picture, 20).map((text) => `${page}: ${text}`));
      }),
      ...posterPages(portal).flatMap((page) =>
        misplaced(posterPicture(subjectOf(portal, page, lang), codedAddress(portal, page, lang, { base: '/' })), 40).map(
          (text) => `${page}: ${text}`,
        ),
      ),
    ];
    expect(wrong).toEqual([]);
  });

  test('posters name the subject in both scripts, with the source and what to do', () => {
    for (const page of posterPages(portal)) {
      const said = subjectOf(portal, page, lang);
      const words = textsOf(posterPicture(said, codedAddress(portal, page, lang, { base: '/' }))).join('');
      for (const name of [said.name.zh, said.name.en]) expect(words.replaceAll(' ', ''), page).toContain(name.replaceAll(' ', ''));
      expect(words, page).toContain('长按识别二维码');
      expect(words, page).toContain('Scan or long-press');
      expect(words, page).toContain('2026');
    }
  });
});

test('an organiser is named only where the site names one', () => {
  expect(textsOf(posterPicture(subject('zh'), address)).join('')).not.toContain('主办');
  expect(textsOf(posterPicture(subject('zh', { owner: '某某委员会' }), address)).join('')).toContain('主办：某某委员会');
});

test('an ambassador’s code stands in plain sight', () => {
  expect(textsOf(posterPicture(subject('en'), `${address}?r=k7q2`, 'k7q2')).join(' ')).toContain('Referral code k7q2');
});

test('what is promised to investors is no fact of a poster', () => {
  const label = (zh: string, en: string) => ({ zh, en });
  expect(isShareable({ topic: 'policy', label: label('上限', 'Ceiling') })).toBe(false);
  expect(isShareable({ topic: 'promotion', label: label('单个项目奖励上限', 'Most per project') })).toBe(false);
  expect(isShareable({ topic: 'economy', label: label('工业总产值', 'Output') })).toBe(true);
});

test('the code is at least 330 px wide without its quiet zone', () => {
  for (const length of [20, 40, 60, 120]) {
    const modules = codeModules(`https://a.example/${'x'.repeat(length)}`);
    expect(modules.length * moduleSize(modules, 330)).toBeGreaterThanOrEqual(330);
  }
});
