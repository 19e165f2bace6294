import type { Content } from './content.ts';
import type { Fields } from './objects-in.ts';

/** The rows of the table of divisions as written; none while it cannot be read. */
export function divisionRows(content: Content): readonly (Fields | null)[] {
  const rows = content.find('divisions', 'divisions')?.raw?.divisions;
  return Array.isArray(rows) ? (rows as (Fields | null)[]) : [];
}
