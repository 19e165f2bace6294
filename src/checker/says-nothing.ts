/** A field that says that it says nothing. */
const nothing = /^\s*(?:暂无|无|没有|不详|未知|待定|另行通知|空|N\/?A|none|unknown|null|nil|[-—–]+|[?？]+)\s*$/i;

/** Whether a value only holds the place: “无”, “待定”, “—”. What is not known is left out. */
export function saysNothing(value: string): boolean {
  return value.length < 12 && nothing.test(value);
}
