import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../scripts/icons/small-png.ts';
import { animatedPng } from '../../scripts/pictures/animated-png.ts';

const white = [255, 255, 255, 255];
const black = [0, 0, 0, 255];

const picture = (...colours: number[][]): Picture => ({
  width: 3,
  height: 2,
  pixels: Uint8Array.from(colours.flat()),
});

/** The chunks of a file, in their order. */
function chunksOf(png: Uint8Array): { type: string; data: Buffer }[] {
  const file = Buffer.from(png);
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

describe('pictures in one file', () => {
  const all = [white, white, white, white, white, white];
  const chunks = chunksOf(animatedPng([picture(...all), picture(...all.with(4, black))], 4, 2));

  it('come in order, the first as what a reader of plain PNG shows', () => {
    const types = ['IHDR', 'acTL', 'PLTE', 'fcTL', 'IDAT', 'fcTL', 'fdAT', 'IEND'];
    expect(chunks.map(({ type }) => type)).toEqual(types);
    const numbered = chunks.filter(({ type }) => type === 'fcTL' || type === 'fdAT');
    expect(numbered.map(({ data }) => data.readUInt32BE(0))).toEqual([0, 1, 2]);
  });

  it('say how many they are and how often they come', () => {
    const counts = chunks.find(({ type }) => type === 'acTL')?.data;
    expect([counts?.readUInt32BE(0), counts?.readUInt32BE(4)]).toEqual([2, 2]);
  });

  it('hold of the second only what is another', () => {
    const place = chunks.filter(({ type }) => type === 'fcTL')[1]?.data;
    // Width, height, left, top.
    expect([4, 8, 12, 16].map((at) => place?.readUInt32BE(at))).toEqual([1, 1, 1, 1]);
    const colours = chunks.find(({ type }) => type === 'PLTE')?.data ?? Buffer.of();
    const data = chunks.find(({ type }) => type === 'fdAT')?.data ?? Buffer.of();
    const [, number = 0] = inflateSync(data.subarray(4));
    expect([...colours.subarray(number * 3, number * 3 + 3)]).toEqual(black.slice(0, 3));
  });
});
