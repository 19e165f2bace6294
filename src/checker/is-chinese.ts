/** Whether a text is Chinese: more Chinese characters than Latin letters. */
export function isChinese(text: string): boolean {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return characters > 0 && characters > (text.match(/[A-Za-z]/g)?.length ?? 0);
}
