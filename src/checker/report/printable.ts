/** Content may hold signs that steer a terminal or cannot be seen: each is shown as one “�”, so that carets stay in place. */
export function printable(text: string): string {
  return text.replaceAll('\t', ' ').replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '�');
}
