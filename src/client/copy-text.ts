/** Copies a field's text; where the clipboard is closed, selects it for the visitor to copy. */
export async function copyField(field: HTMLTextAreaElement | HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}

/** Offers a text as a file, from a press of a button. Windows’ older Notepad needs the mark and the line ends. */
export function saveText(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([`\uFEFF${text.replaceAll('\n', '\r\n')}`], { type: 'text/plain;charset=utf-8' }));
  const offer = document.createElement('a');
  offer.href = address;
  offer.download = `${name}.txt`;
  offer.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
