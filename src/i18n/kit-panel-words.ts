/** What the script of a page's kit says, both languages side by side; apart from the rest, which browsers need not load. */
import type { Text } from '../schema/text.ts';

export const kitPanelWords = {
  copied: { zh: '已复制', en: 'Copied' },
  copyFailed: {
    zh: '浏览器不允许复制，已选中，请长按或按 Ctrl+C 复制。',
    en: 'The browser does not let the page copy. It is selected: long-press or press Ctrl+C.',
  },
  close: { zh: '关闭', en: 'Close' },
  qr: { zh: '二维码', en: 'QR code' },
} as const satisfies Record<string, Text>;
