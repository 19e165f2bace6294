/** A value as YAML text in single quotes. */
export function quote(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
