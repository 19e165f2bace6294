/** A name as it is compared: the width of signs and letters, capitals and the number of blanks make no other. */
export function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
