import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pictureTrouble } from './picture.ts';

const square = (side: number) => sharp({ create: { width: side, height: side, channels: 3, background: '#888' } });
const reason = (name: string, bytes: Uint8Array, size?: number): string | undefined => pictureTrouble(name, bytes, size)?.[0].zh;

test('JPEG, PNG and WebP of a sensible size pass', async () => {
  expect(reason('a.jpg', await square(300).jpeg().toBuffer())).toBeUndefined();
  expect(reason('a.JPEG', await square(300).jpeg({ progressive: true }).toBuffer())).toBeUndefined();
  expect(reason('a.png', await square(300).png().toBuffer())).toBeUndefined();
  expect(reason('a.webp', await square(300).webp().toBuffer())).toBeUndefined();
  expect(reason('a.webp', await square(300).webp({ lossless: true }).toBuffer())).toBeUndefined();
});

test('everything else is refused, with the reason', async () => {
  const jpeg = await square(300).jpeg().toBuffer();
  const png = await square(300).png().toBuffer();
  expect(reason('a.jpg', jpeg.subarray(0, jpeg.length - 200))).toContain('不完整');
  expect(reason('a.png', png.subarray(0, png.length - 20))).toContain('不完整');
  expect(reason('a.webp', (await square(300).webp().toBuffer()).subarray(0, 60))).toContain('不完整');
  expect(reason('a.jpg', png)).toContain('内容却是 PNG');
  expect(reason('a.jpg', Buffer.from('文字'))).toContain('不是图片');
  expect(reason('a.jpg', Buffer.alloc(0))).toContain('空的');
  expect(reason('a.gif', await square(30).gif().toBuffer())).toContain('GIF');
  expect(reason('a.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0'))).toContain('HEIC');
  expect(reason('a.svg', Buffer.from('<?xml version="1.0"?><svg onload="alert(1)"/>'))).toContain('SVG');
  expect(reason('a.png', Buffer.from('<svg/>'))).toContain('SVG');
  expect(reason('a.png', await square(4001).png().toBuffer())).toContain('4001 × 4001');
  expect(reason('a.webp', await square(4001).webp().toBuffer())).toContain('4001 × 4001');
  expect(reason('a.jpg', await square(4001).jpeg().toBuffer())).toContain('4001 × 4001');
  expect(reason('a.jpg', new Uint8Array(), 6_000_000)).toContain('5.7 MB');
});
