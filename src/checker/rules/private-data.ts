import type { Rule } from '../content.ts';
import { mark } from './mark.ts';

const mobile = /(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g;
const identity = /(?<!\w)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\w)/g;
const personalMail = /[\w.+-]+@(?:qq|163|126|139|189|foxmail|sina|sohu|yeah|gmail|outlook|hotmail|yahoo)\.(?:com|net|cn|com\.cn)\b/gi;

/** Personal data that must not be published (Personal Information Protection Law). */
export const privateData: Rule = {
  name: 'private-data',
  scope: 'passage',
  *check(passage) {
    const { text, path } = passage;
    const field = path?.at(-1);
    if (field === 'creditCode') return;
    // The field of an office phone takes no such number, and says so itself.
    if (field !== 'phone') for (const { index, 0: found } of text.matchAll(mobile)) yield mark(passage, 'mobile-number', index, found);
    for (const { index, 0: found } of text.matchAll(identity)) yield mark(passage, 'identity-number', index, found);
    // Offices do use such providers; in the field of an office's address that is a decision, in prose a slip.
    if (field === 'email') return;
    for (const { index, 0: found } of text.matchAll(personalMail)) yield mark(passage, 'personal-email', index, found);
  },
};
