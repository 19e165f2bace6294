/** What a code says in one language. `{…}` is filled from the finding. */
export interface Template {
  message: string;
  /** What to do; shown when the finding brings no corrected line of its own. */
  fix: string;
}

/** A code's texts. Every code stops the build unless it says `warning`. */
export interface CodeTexts {
  zh: Template;
  en: Template;
  severity?: 'warning';
}

/** The texts of one code, Chinese first: message and remedy of each language. */
export function texts(zh: string, zhFix: string, en: string, enFix: string): CodeTexts {
  return { zh: { message: zh, fix: zhFix }, en: { message: en, fix: enFix } };
}

/** The texts of a code that stops nothing: someone should look, and may leave it. */
export function warning(zh: string, zhFix: string, en: string, enFix: string): CodeTexts {
  return { ...texts(zh, zhFix, en, enFix), severity: 'warning' };
}
