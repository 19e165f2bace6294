/** The code of an ambassador: 4 to 6 characters without l, 0 and 1, which are misread. It names no person. */
const pattern = /^[a-km-z2-9]{4,6}$/;

/** The code, if it is one; anything else is left out. */
export function ambassadorCode(value: string | null | undefined): string | undefined {
  return value !== null && value !== undefined && pattern.test(value) ? value : undefined;
}
