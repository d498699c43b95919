/**
 * Makes a PNG small without changing what is seen of it. Browsers write screenshots fast, not small: with every filter and
 * every way of packing tried, the same pixels take a quarter less.
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

export interface Picture {
  width: number;
  height: number;
  /** Red, green, blue, opacity, a byte each, row after row. */
  pixels: Uint8Array;
}

export const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const filters = [0, 1, 2, 3, 4];
const strategies = [0, 1, 2, 3];

/** Bytes a pixel, by the kind that a PNG says it is of: colours alone, or with opacity. */
const depths: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Reads a PNG with eight bits a channel, with or without opacity, not interlaced. Throws where it is another. */
export function readPng(png: Uint8Array): Picture {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const packed: Uint8Array[] = [];
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const depth = depths[png[25] ?? 0];
  if (png[24] !== 8 || depth === undefined || png[28] !== 0) throw new Error('another kind of PNG');
  for (let at = signature.length; at < png.length; at += view.getUint32(at) + 12) {
    const isData = String.fromCharCode(...png.subarray(at + 4, at + 8)) === 'IDAT';
    if (isData) packed.push(png.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  const rows = inflateSync(Buffer.concat(packed));
  const line = width * depth;
  const bytes = new Uint8Array(line * height);
  for (let at = 0; at < bytes.length; at += 1) {
    const start = Math.floor(at / line) * (line + 1);
    bytes[at] = (rows[start + 1 + (at % line)] ?? 0) + expected(rows[start] ?? 0, bytes, at, line, depth);
  }
  return { width, height, pixels: depth === 4 ? bytes : opaque(bytes) };
}

function opaque(colours: Uint8Array): Uint8Array {
  const pixels = new Uint8Array((colours.length / 3) * 4).fill(255);
  for (let pixel = 0; pixel * 3 < colours.length; pixel += 1)
    pixels.set(colours.subarray(pixel * 3, pixel * 3 + 3), pixel * 4);
  return pixels;
}

/** The smallest PNG that could be made of the same picture. */
export function smallPng(png: Uint8Array): Uint8Array {
  const { width, height, pixels } = readPng(png);
  // What is not seen at all may have any colour.
  for (let at = 0; at < pixels.length; at += 4) if (pixels[at + 3] === 0) pixels.fill(0, at, at + 4);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6], 8);
  const tried = filters.flatMap((filter) => {
    const rows = filtered(pixels, width * 4, filter);
    return strategies.map((strategy) => deflateSync(rows, { level: 9, memLevel: 9, strategy }));
  });
  const smallest = tried.reduce((one, other) => (other.length < one.length ? other : one));
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', smallest), chunk('IEND', Buffer.alloc(0))]);
}

function filtered(pixels: Uint8Array, line: number, filter: number): Uint8Array {
  const rows = new Uint8Array(pixels.length + pixels.length / line);
  for (const [at, byte] of pixels.entries()) {
    const start = Math.floor(at / line) * (line + 1);
    rows[start] = filter;
    rows[start + 1 + (at % line)] = byte - expected(filter, pixels, at, line, 4);
  }
  return rows;
}

/** What a filter expects of a byte by those to the left and above (PNG specification, section 9). */
function expected(filter: number, bytes: Uint8Array, at: number, line: number, depth: number): number {
  const isFirst = at % line < depth;
  const left = isFirst ? 0 : (bytes[at - depth] ?? 0);
  const up = bytes[at - line] ?? 0;
  const corner = isFirst ? 0 : (bytes[at - line - depth] ?? 0);
  return [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter] ?? 0;
}

/** Paeth's: of the three the one that is nearest to left + up − corner, in this order where two are as near. */
function nearest(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** A chunk of a PNG file: its length, its name, what it holds, and a sum of those (PNG specification, section 5.3). */
export function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
