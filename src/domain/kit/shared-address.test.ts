import { expect, test } from 'vitest';
import { sharedAddress } from './shared-address.ts';

test.each([
  ['https://a.example/zones/x/?from=singlemessage&isappinstalled=0', undefined, 'https://a.example/zones/x/'],
  ['https://a.example/zones/x/#kit', undefined, 'https://a.example/zones/x/'],
  ['https://a.example/zones/?city=datong&from=timeline&has=plants,policies', undefined, 'https://a.example/zones/?city=datong&has=plants,policies'],
  ['https://a.example/zones/x/?r=k7q2', undefined, 'https://a.example/zones/x/'],
  ['https://a.example/zones/x/?r=k7q2&from=groupmessage', 'abc23', 'https://a.example/zones/x/?r=abc23'],
  ['https://a.example/compare/?z=a,b', 'k7q2', 'https://a.example/compare/?z=a,b&r=k7q2'],
  ['https://a.example/zones/x/', '<script>', 'https://a.example/zones/x/'],
  ['https://a.example/zones/?fromage=1&rest=2', undefined, 'https://a.example/zones/?fromage=1&rest=2'],
])('%s with %s', (href, code, expected) => expect(sharedAddress(href, code)).toBe(expected));
