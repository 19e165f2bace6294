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
