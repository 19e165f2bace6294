import { expect, test } from 'vitest';
import { headersFile, headersIn, securityHeaders } from './security-policy.ts';

test('the file of headers says what servers send', () => {
  expect(headersIn(headersFile())).toEqual(securityHeaders);
  expect(headersIn('')).toEqual({});
});

test('an endpoint for inquiries opens the policy for its origin, for forms and for nothing else', () => {
  const policy = headersIn(headersFile('https://inquiry.example.invalid/send?to=1'))['Content-Security-Policy'] ?? '';
  expect(policy).toContain("form-action 'self' https://inquiry.example.invalid;");
  expect(policy.replace(' https://inquiry.example.invalid', '')).toBe(securityHeaders['Content-Security-Policy']);
});

test('an embed alone may be framed, and runs nothing', () => {
  const file = headersFile('https://inquiry.example.invalid/send');
  const policyAt = (path: string) => headersIn(file, path)['Content-Security-Policy'] ?? '';
  for (const path of ['/embed/zones/linyi/', '/en/embed/zones/linyi/', '/embed/chains/photovoltaics/', '/en/embed/chains/photovoltaics/']) {
    expect(policyAt(path)).toContain('frame-ancestors *');
    expect(policyAt(path)).not.toMatch(/script-src|'none'; frame-ancestors 'none'|,/);
    expect(headersIn(file, path)['X-Content-Type-Options']).toBe('nosniff');
  }
  for (const path of ['/', '/embed/', '/en/embed/', '/embed', '/zones/linyi/', '/zones/embed/zones/x/', '/embedded/zones/x/', '/ambassadors/'])
    expect(policyAt(path), path).toContain("frame-ancestors 'none'");
});

test('only the page that puts the code together frames, and only the site itself', () => {
  for (const path of ['/embed/', '/en/embed/']) expect(headersIn(headersFile(), path)['Content-Security-Policy']).toContain("frame-src 'self'");
  for (const path of ['/', '/zones/', '/embed/zones/linyi/'])
    expect(headersIn(headersFile(), path)['Content-Security-Policy']).not.toContain('frame-src');
});
