/** A list of names that stays readable. */
export function shortList(names: readonly string[]): { zh: string; en: string } {
  const shown = names.slice(0, 12);
  const more = names.length > shown.length;
  return { zh: shown.join('、') + (more ? ' 等' : ''), en: shown.join(', ') + (more ? ' and others' : '') };
}
