import { describe, expect, test } from 'vitest';
import { mailLink } from './mail.ts';
import { parseRequest, requestQuery } from './request.ts';

describe('the address of an inquiry', () => {
  test('names what is asked about, the narrowest first', () => {
    expect(parseRequest('?zone=linyi').about).toEqual({ kind: 'zone', id: 'linyi' });
    expect(parseRequest('?zone=linyi&plant=linyi/plant-a').about).toEqual({ kind: 'site', id: 'linyi/plant-a' });
    expect(parseRequest('?zone=linyi&node=photovoltaics/cells')).toMatchObject({ about: { kind: 'node' }, zone: 'linyi' });
    expect(parseRequest('?node=photovoltaics%2Fcells').about).toEqual({ kind: 'node', id: 'photovoltaics/cells' });
  });

  test('fills in the form; several needs become lines', () => {
    const { fields, ignored } = parseRequest('?need=Clear%20height%20%E2%89%A5%209%20m&need=Crane%2020%20t&power=1%0A250%20kVA');
    expect(fields).toEqual({ need: 'Clear height ≥ 9 m\nCrane 20 t', power: '1 250 kVA' });
    expect(ignored).toEqual([]);
  });

  test('is written as it is read', () => {
    const query = requestQuery({ kind: 'site', id: 'linyi/plant-a' }, { need: '净高 9 米 & 行车\n第二行' });
    expect(query.startsWith('?plant=linyi/plant-a&need=')).toBe(true);
    expect(parseRequest(query)).toEqual({
      about: { kind: 'site', id: 'linyi/plant-a' },
      zone: 'linyi',
      fields: { need: '净高 9 米 & 行车\n第二行' },
      code: undefined,
      ignored: [],
    });
  });

  test('may carry an ambassador’s code, and nothing like one', () => {
    expect(parseRequest('?r=k7q2').code).toBe('k7q2');
    expect(parseRequest('?r=Mr%20Wang')).toMatchObject({ code: undefined, ignored: ['r=Mr Wang'] });
  });

  test('may be hostile', () => {
    const long = parseRequest(`?zone=..%2F..%2Fx&need=${'n'.repeat(5000)}&sector=a%E2%80%AEb%00c`);
    expect(long.about).toBeUndefined();
    expect(long.fields.need).toHaveLength(1000);
    expect(long.fields.sector).toBe('abc');
    expect(long.ignored).toEqual(['zone=../../x', 'need…']);
    expect(parseRequest('?need=<img src=x onerror=alert(1)>').fields.need).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('a correction', () => {
  test('names a page and what stands there', () => {
    expect(parseRequest('?correct=/en/zones/linyi/&fact=Output 3').correction).toEqual({ page: '/en/zones/linyi/', fact: 'Output 3' });
    expect(parseRequest('?correct=/').correction).toEqual({ page: '/', fact: '' });
    expect(parseRequest('?zone=linyi').correction).toBeUndefined();
  });

  test('leads to no other site', () => {
    for (const page of ['//evil.example/', 'https://evil.example/', '/a?b/', '/../', 'javascript:x/']) {
      const { correction, ignored } = parseRequest(`?correct=${encodeURIComponent(page)}`);
      expect(correction, page).toBeUndefined();
      expect(ignored).toHaveLength(1);
    }
  });

  test('takes so much and no more', () => {
    const { correction } = parseRequest(`?correct=/&fact=${'文'.repeat(300)}\u202e\nb`);
    expect(correction?.fact).toBe('文'.repeat(200));
  });
});

describe('a mail link', () => {
  test('carries address, subject and lines', () => {
    expect(mailLink({ to: 'office@zone.example', subject: 'A & B', body: 'one\ntwo' }, 'short')).toEqual({
      href: 'mailto:office@zone.example?subject=A%20%26%20B&body=one%0D%0Atwo',
      complete: true,
    });
  });

  test('has no address where none is published', () => {
    expect(mailLink({ to: '', subject: 's', body: 'b' }, '').href).toBe('mailto:?subject=s&body=b');
  });

  test('cannot be made to carry other headers', () => {
    expect(mailLink({ to: 'a@b.example?bcc=x@y.example', subject: 's&bcc=x', body: '' }, '').href).toBe(
      'mailto:a@b.example%3Fbcc%3Dx%40y.example?subject=s%26bcc%3Dx&body=',
    );
  });

  test('that would be too long says so and asks for the text to be pasted', () => {
    const { href, complete } = mailLink({ to: '', subject: 's', body: '文'.repeat(500) }, 'paste');
    expect(complete).toBe(false);
    expect(href).toBe('mailto:?subject=s&body=paste');
  });
});
