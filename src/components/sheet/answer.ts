import type { Sheet } from '../../domain/sheet/sheet.ts';

/** A sheet as a file. */
export function sheetFile(sheet: Sheet): Response {
  return new Response(JSON.stringify(sheet), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
