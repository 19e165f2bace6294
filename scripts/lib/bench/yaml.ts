/** Writes plain data as block YAML, as a person would: quotes only where YAML needs them. */

const plainText = /^(?!(true|false|null|yes|no|on|off)$)[\p{Script=Han}A-Za-z](?:[^:#\n]|:(?=\S))*(?<![\s:])$/u;
const plainDate = /^\d{4}-[\dQH-]+$/;

/** The text of a file. Fields that are undefined are left out. */
export function toYaml(data: object): string {
  return `${lines(data, '').join('\n')}\n`;
}

function lines(value: object, indent: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => row(item, indent));
  return Object.entries(value).flatMap(([key, field]: [string, unknown]) => {
    if (field === undefined) return [];
    if (Array.isArray(field) && field.length === 0) return [`${indent}${key}: []`];
    if (typeof field !== 'object' || field === null) return [`${indent}${key}: ${scalar(field)}`];
    return [`${indent}${key}:`, ...lines(field, `${indent}  `)];
  });
}

/** The first field of a row stands behind its dash. */
function row(item: unknown, indent: string): string[] {
  if (typeof item !== 'object' || item === null) return [`${indent}- ${scalar(item)}`];
  const [first = '', ...rest] = lines(item, `${indent}  `);
  return [`${indent}- ${first.slice(indent.length + 2)}`, ...rest];
}

function scalar(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  return plainText.test(value) || plainDate.test(value) ? value : `'${value.replaceAll("'", "''")}'`;
}
