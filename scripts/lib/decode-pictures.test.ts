import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { inExampleContent } from '../../tests/checked-example.ts';
import { checkFolder } from './check-folder.ts';

/** What the check says of one picture in a zone's folder. */
async function said(name: string, bytes: Uint8Array): Promise<string[]> {
  return inExampleContent(async (directory) => {
    writeFileSync(join(directory, 'zones/linfen/example', name), bytes);
    const { problems } = await checkFolder(directory, { lang: 'en' });
    return problems.map(({ code, message }) => `${code}: ${message}`);
  });
}

/** A picture with something in it: what is all of one colour is a few bytes long. */
const noise = () =>
  sharp(Buffer.from(Array.from({ length: 120 * 120 * 3 }, (_, index) => (index * 7919) % 251)), { raw: { width: 120, height: 120, channels: 3 } });

test('a picture that is damaged between a good beginning and a good end is named', async () => {
  const jpeg = await noise().jpeg().toBuffer();
  const png = await noise().png().toBuffer();
  expect(await said('gate.jpg', jpeg)).toEqual([expect.stringContaining('unexpected-file') as string]);
  const cut = Buffer.concat([jpeg.subarray(0, Math.floor(jpeg.length / 2)), Buffer.from([0xff, 0xd9])]);
  expect(await said('gate.jpg', cut)).toEqual([expect.stringMatching(/^bad-picture: .*damaged inside/) as string]);
  const holed = Buffer.from(png).fill(0, Math.floor(png.length / 2), Math.floor(png.length / 2) + 200);
  expect(await said('gate.png', holed)).toEqual([expect.stringMatching(/^bad-picture: .*damaged inside/) as string]);
});

test('a photograph that says where it was taken is named', async () => {
  const exif = { IFD0: { Copyright: 'x' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 52/1 0/1' } };
  expect(await said('gate.jpg', await noise().withExif(exif).jpeg().toBuffer())).toEqual([expect.stringMatching(/^bad-picture: .*GPS/) as string]);
  expect(
    await said(
      'gate.jpg',
      await noise()
        .withExif({ IFD0: { Copyright: 'x' } })
        .jpeg()
        .toBuffer(),
    ),
  ).toEqual([expect.stringContaining('unexpected-file') as string]);
});
