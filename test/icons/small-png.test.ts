import { readdirSync, readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPng, smallPng } from '../../scripts/icons/small-png.ts';

const folder = 'public/icons';
const icons = readdirSync(folder).map((name) => ({ name, png: readFileSync(`${folder}/${name}`) }));

/** What is seen of a picture: of what is not seen, no colour. */
function seen(png: Uint8Array): number[] {
  const { pixels } = readPng(png);
  return [...pixels].map((byte, at) => (pixels[at - (at % 4) + 3] === 0 ? 0 : byte));
}

/** A file whose rows are unfiltered, packed in several pieces, with a colour in what is not seen. */
function plainPng(width: number, rows: readonly (readonly number[])[]): Uint8Array {
  const chunk = (type: string, content: Uint8Array): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(content.length);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, content, Buffer.alloc(4)]);
  };
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width);
  size.writeUInt32BE(rows.length, 4);
  size.set([8, 6], 8);
  const data = deflateSync(Uint8Array.from(rows.flatMap((row) => [0, ...row])));
  const halves = [data.subarray(0, 5), data.subarray(5)].map((half) => chunk('IDAT', half));
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', size), ...halves]);
}

describe('a picture that is made small', () => {
  it('is the same to the eye', () => {
    const rows = [
      [200, 30, 20, 255, 10, 0, 0, 0, 90, 80, 70, 128],
      [1, 2, 3, 4, 250, 251, 252, 253, 0, 0, 0, 255],
    ];
    const small = smallPng(plainPng(3, rows));
    expect(readPng(small)).toMatchObject({ width: 3, height: 2 });
    expect(seen(small)).toEqual(rows.flat().map((byte) => (byte === 10 ? 0 : byte)));
  });

  it.each(icons)('$name is one', ({ png }) => {
    const again = smallPng(png);
    // Not every machine packs quite alike.
    expect(png.length).toBeLessThanOrEqual(again.length * 1.1);
    expect(seen(again)).toEqual(seen(png));
  });

  it('is of one kind; others are refused', () => {
    const grey = Buffer.from(icons[0]?.png ?? []);
    grey[25] = 0;
    expect(() => readPng(grey)).toThrow('another kind');
  });
});
