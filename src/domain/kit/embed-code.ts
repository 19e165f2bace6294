/** The code that puts an embed into another site. */

/** Width and height as the code gives them; the content adapts to any other. */
export const embedSizes = {
  medium: { width: '100%', height: '420' },
  narrow: { width: '320', height: '480' },
  low: { width: '100%', height: '260' },
} as const;
export type EmbedSize = keyof typeof embedSizes;
export const embedColours = ['auto', 'light', 'dark'] as const;
export type EmbedColours = (typeof embedColours)[number];

/** The address of an embed with its colours chosen; the reader's own stand without an addition. */
export function embedAddress(address: string, colours: EmbedColours = 'auto'): string {
  return colours === 'auto' ? address : `${address}#${colours}`;
}

/**
 * The code to copy.
 * @param address of the embed's page
 * @param title names the frame to those who do not see it
 */
export function embedCode(address: string, title: string, size: EmbedSize = 'medium', colours: EmbedColours = 'auto'): string {
  const { width, height } = embedSizes[size];
  const source = attribute(embedAddress(address, colours));
  return `<iframe src="${source}" title="${attribute(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
