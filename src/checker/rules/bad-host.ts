import type { Rule } from '../content.ts';
import type { Words } from '../finding.ts';
import { kindOfSign } from '../signs.ts';
import { addressIn } from '../suggest.ts';
import { mark } from './mark.ts';

const address = /\bhttps?:\/\/[^\s<>()[\]"'“”，。；、）》]+/gi;

const login: Words = { zh: '里面带有用户名或密码', en: 'it holds a user name or password' };
const local: Words = { zh: '只有单位内网或这台电脑能打开', en: 'only an internal network or this computer can open it' };
const numeric: Words = { zh: '是 IP 地址，不是域名', en: 'it is an IP address, not a domain name' };
const disguised: Words = { zh: '域名里有形似英文字母的其他文字', en: 'its host has signs that only look like Latin letters' };
const short: Words = { zh: '是短链接，看不出通向哪里', en: 'it is a short link that hides where it leads' };
const port: Words = { zh: '带有端口号，多半是后台或测试地址', en: 'it has a port, as back offices and test servers do' };

const shorteners = /(^|\.)(t\.cn|dwz\.cn|suo\.im|url\.cn|bit\.ly|tinyurl\.com|goo\.gl|t\.co|is\.gd|w\.url\.cn|m\.tb\.cn)$/;

/** Addresses that a reader cannot or should not open. */
export const badHost: Rule = {
  name: 'bad-host',
  scope: 'passage',
  signs: kindOfSign(/\//),
  concerns: ({ text }) => text.includes('://'),
  *check(passage) {
    const { text, path } = passage;
    // A field takes an address and nothing else; to zod one with a comma behind it is an address too.
    const rest = path?.at(-1) === 'url' ? text.trim().search(/[\s，。；、！？“”《》（）<>]/) : -1;
    if (rest > 0) {
      const found = text.trim();
      const bare = addressIn(found);
      return yield { ...mark(passage, 'bad-address', text.indexOf(found), found), ...(/\s/.test(bare) ? {} : { replacement: bare }) };
    }
    for (const { index, 0: found } of text.matchAll(address)) {
      const reason = troubleOf(found);
      if (reason) yield mark(passage, 'bad-host', index, found, { reason });
    }
  },
};

function troubleOf(found: string): Words | undefined {
  const host = /^https?:\/\/(?:[^/?#]*@)?([^/?#:]*)/i.exec(found)?.[1] ?? '';
  if (/^https?:\/\/[^/?#]*@/i.test(found)) return login;
  if (/[^\x00-\x7F]/.test(host) && /[a-z]/i.test(host.replace(/\.[a-z]+$/i, '')) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(host))
    return disguised;
  if (/^xn--|\.xn--/i.test(host) && !/\.xn--(fiqs8s|io0a7i|55qx5d)$/i.test(host)) return disguised;
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(host) || /^0x[\da-f]+$|^\d+$/i.test(host)) return numeric;
  if (/^\[/.test(host)) return numeric;
  if (!host.includes('.') || /(^|\.)(localhost|local|internal|intranet|lan|test)$/i.test(host)) return local;
  if (shorteners.test(host.toLowerCase())) return short;
  return /^https?:\/\/[^/?#:]+:\d+/i.test(found) ? port : undefined;
}
