/** A value as YAML text in single quotes. */
export function quote(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** A text as it is written in YAML: bare digits, such as a year or a code, would be read as a number. */
export function yamlText(text: string): string {
  return /^\d+$/.test(text) ? quote(text) : text;
}
