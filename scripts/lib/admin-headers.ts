/** The `_headers` of the pages for staff. */
const nothingElse = ["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "object-src 'none'"];

/** The form loads nothing but itself and its content. */
const form = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'", ...nothingElse];

/**
 * The headers as the `_headers` file that static hosts read.
 * @param origins hosts of the repository that the management system talks to
 */
export function adminHeaders(origins: readonly string[]): string {
  const everywhere = ['/*', policyLine(form), '  X-Content-Type-Options: nosniff', '  Referrer-Policy: no-referrer'];
  return [...everywhere, '/cms/*', '  ! Content-Security-Policy', policyLine(cmsPolicy(origins)), ''].join('\n');
}

function policyLine(policy: readonly string[]): string {
  return `  Content-Security-Policy: ${policy.join('; ')}`;
}

/** The management system sets styles itself and talks to the host of the repository, and to no other. */
function cmsPolicy(origins: readonly string[]): string[] {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${["'self'", 'data:', 'blob:', ...origins].join(' ')}`,
    ...nothingElse,
  ];
}
