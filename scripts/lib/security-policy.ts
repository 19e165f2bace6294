/**
 * The one security policy of the published site. Nothing is inline and nothing comes from elsewhere;
 * the search engine needs WebAssembly.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
];

/** Headers that every answer of a server should carry, for a site without an endpoint for inquiries. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': directives.join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * The policy as the `_headers` file that static hosts read.
 * @param endpoint where the inquiry form may be sent: the one address outside the site that a form may have
 */
export function headersFile(endpoint?: string): string {
  const target = endpoint === undefined ? '' : ` ${new URL(endpoint).origin}`;
  const lines = Object.entries(securityHeaders).map(
    ([name, value]) => `  ${name}: ${value.replace("form-action 'self'", `form-action 'self'${target}`)}`,
  );
  return ['/*', ...lines, '/_astro/*', '  Cache-Control: public, max-age=31536000, immutable', ''].join('\n');
}

/** The headers for all addresses that a `_headers` file asks for. */
export function headersIn(file: string): Record<string, string> {
  const [, block = ''] = /^\/\*\n((?: {2}.*\n?)*)/m.exec(file) ?? [];
  return Object.fromEntries([...block.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value]));
}
