/**
 * The security policy of the published site. Nothing is inline and nothing comes from elsewhere;
 * the search engine needs WebAssembly. Only embeds may be framed by other sites, and they run no script.
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

/** Embeds: text, style and pictures of the site, in the frame of any site. */
const embedDirectives = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "form-action 'none'",
  "base-uri 'none'",
  'frame-ancestors *',
];

/** Headers that every answer of a server should carry, for a site without an endpoint for inquiries. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': directives.join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** A rule that takes the place of the policy for all addresses: `!` takes the other away on hosts that would send both. */
function policyBlock(pattern: string, policy: string): string[] {
  return [pattern, '  ! Content-Security-Policy', `  Content-Security-Policy: ${policy}`];
}

/**
 * The policy as the `_headers` file that static hosts read.
 * @param endpoint where the inquiry form may be sent: the one address outside the site that a form may have
 */
export function headersFile(endpoint?: string): string {
  const target = endpoint === undefined ? '' : ` ${new URL(endpoint).origin}`;
  const lines = Object.entries(securityHeaders).map(
    ([name, value]) => `  ${name}: ${value.replace("form-action 'self'", `form-action 'self'${target}`)}`,
  );
  return [
    '/*',
    ...lines,
    '/_astro/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    ...['', '/en'].flatMap((edition) => [
      // The page that puts an embed's code together shows it in a frame of its own.
      ...policyBlock(`${edition}/embed/`, [...directives, "frame-src 'self'"].join('; ')),
      ...['zones', 'chains'].flatMap((kind) => policyBlock(`${edition}/embed/${kind}/*`, embedDirectives.join('; '))),
    ]),
    '',
  ].join('\n');
}

/**
 * The headers that a `_headers` file asks for.
 * @param path address without the site's sub-path, such as `/embed/zones/linyi/`
 */
export function headersIn(file: string, path = '/'): Record<string, string> {
  const headers = new Map<string, string>();
  for (const [, pattern = '', block = ''] of file.matchAll(/^(\/\S*)\n((?: {2}.*\n?)*)/gm)) {
    if (!(pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern)) continue;
    for (const [, name = ''] of block.matchAll(/^ {2}! ([\w-]+)$/gm)) headers.delete(name);
    for (const [, name = '', value = ''] of block.matchAll(/^ {2}([\w-]+): (.*)$/gm)) {
      const before = headers.get(name);
      headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return Object.fromEntries(headers);
}
