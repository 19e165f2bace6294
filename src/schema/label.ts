/** The one text behind a field: error message, editor hover, form label and reference table. Zod's `.meta()` takes a type, not an interface. */
export type Label = {
  /** 字段的中文名 */
  title: string;
  /** The field's English name. */
  titleEn: string;
  /** 给填写人的一句话（可选） */
  description?: string;
  /** The same sentence in English. */
  descriptionEn?: string;
};

/** Labels a field for the person who fills it in: `.meta(label('厂房名称', 'plant name'))`. */
export function label(zh: string, en: string, hintZh?: string, hintEn?: string): Label {
  return {
    title: zh,
    titleEn: en,
    ...(hintZh === undefined ? {} : { description: hintZh }),
    ...(hintEn === undefined ? {} : { descriptionEn: hintEn }),
  };
}
