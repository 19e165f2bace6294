import { describe, expect, test } from 'vitest';
import { withFacts } from './inquiry-draft.ts';
import { inquiryBody, inquirySubject, type InquiryText } from './inquiry-text.ts';
import { inquiryWords } from './inquiry-words.ts';

const letter: InquiryText = {
  site: { zh: '某省图鉴', en: 'Some Atlas' },
  about: { name: { zh: '甲开发区', en: 'Zone A' }, kind: { zh: '开发区', en: 'Zone' } },
  address: 'https://atlas.example/zones/a/',
  fields: { need: '净高 9 米\n行车 20 吨', power: '1250 kVA' },
  reply: 'zh',
  code: 'k7q2',
};

describe('an inquiry', () => {
  test('says in Chinese what was filled in, and no more', () => {
    expect(inquiryBody(letter, 'zh')).toBe(
      '您好：\n我在“某省图鉴”上看到贵处的资料，想咨询以下事项。\n\n开发区：甲开发区\n网址：https://atlas.example/zones/a/\n需求：\n净高 9 米\n行车 20 吨\n用电：1250 kVA\n回复语言：中文\n推荐码：k7q2\n\n期待答复。',
    );
  });

  test('in English has the Chinese names beside the English, for the office that reads it', () => {
    const body = inquiryBody({ ...letter, reply: 'en' }, 'en');
    expect(body).toContain('Zone (开发区): Zone A (甲开发区)');
    expect(body).toContain('Language of the reply (回复语言): English (英文)');
    expect(inquirySubject(letter, 'en')).toBe('Inquiry: Zone A (甲开发区)');
  });

  test('with blanks names what is to be filled in', () => {
    const body = inquiryBody({ ...letter, fields: {}, code: undefined }, 'zh', true);
    expect(body.split(inquiryWords.fillIn.zh)).toHaveLength(7);
    expect(body).not.toContain('推荐码');
  });

  test('made without a script gets the address and the code of the visit', () => {
    const body = inquiryBody({ ...letter, address: '', code: undefined }, 'zh', true);
    const facts = withFacts(body, 'zh', { address: 'https://x.example/', code: 'k7q2' });
    expect(facts).toContain('回复语言：中文\n网址：https://x.example/\n推荐码：k7q2\n');
    expect(withFacts(facts, 'zh', { address: 'https://y.example/' }).match(/网址/g)).toHaveLength(1);
  });
});
