/**
 * Pictures one after the other in one PNG file (APNG: PNG specification, third edition, section 11.3.4), small enough to stand in
 * a README: at most 256 colours, and of each picture only the part that differs from the one before.
 */
import { deflateSync } from 'node:zlib';
import { chunk, type Picture, signature } from '../icons/small-png.ts';

/** The part of a picture that is drawn, in pixels. */
interface Part {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Colours that are nearer to one another than that, of 256 steps a channel, count as one. */
const coarse = 8;

const bucketOf = (red: number, green: number, blue: number) =>
  (Math.floor(red / coarse) << 16) | (Math.floor(green / coarse) << 8) | Math.floor(blue / coarse);

/** Three bytes a colour. */
function coloursOf(pictures: readonly Picture[]): Uint8Array {
  const counts = new Map<number, { times: number; sum: [number, number, number] }>();
  for (const { pixels } of pictures) {
    for (let at = 0; at < pixels.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
      const bucket = bucketOf(red, green, blue);
      const entry = counts.get(bucket) ?? { times: 0, sum: [0, 0, 0] };
      entry.times += 1;
      entry.sum = [entry.sum[0] + red, entry.sum[1] + green, entry.sum[2] + blue];
      counts.set(bucket, entry);
    }
  }
  const most = [...counts.values()].toSorted((a, b) => b.times - a.times).slice(0, 256);
  return Uint8Array.from(most.flatMap(({ times, sum }) => sum.map((each) => Math.round(each / times))));
}

/** The number of the nearest colour for each pixel. */
function numbered({ pixels }: Picture, colours: Uint8Array, known: Map<number, number>): Uint8Array {
  const numbers = new Uint8Array(pixels.length / 4);
  for (let pixel = 0; pixel < numbers.length; pixel += 1) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(pixel * 4, pixel * 4 + 3);
    const bucket = bucketOf(red, green, blue);
    const found = known.get(bucket) ?? nearest(colours, red, green, blue);
    known.set(bucket, found);
    numbers[pixel] = found;
  }
  return numbers;
}

function nearest(colours: Uint8Array, red: number, green: number, blue: number): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let at = 0; at < colours.length; at += 3) {
    const [r = 0, g = 0, b = 0] = colours.subarray(at, at + 3);
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [at / 3, distance];
  }
  return best;
}

/** The smallest rectangle with all that differs; one pixel where nothing does, because a frame has to have something. */
function differing(now: Uint8Array, before: Uint8Array | undefined, width: number): Part {
  const height = now.length / width;
  if (before === undefined) return { left: 0, top: 0, width, height };
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (const [at, number] of now.entries()) {
    if (number === before[at]) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  }
  if (left > right) return { left: 0, top: 0, width: 1, height: 1 };
  return { left, top, width: right - left + 1, height: bottom - top + 1 };
}

function packed(numbers: Uint8Array, part: Part, width: number): Buffer {
  // Unfiltered: numbers of colours have no order that a filter could use.
  const rows = new Uint8Array((part.width + 1) * part.height);
  for (let y = 0; y < part.height; y += 1) {
    const start = (part.top + y) * width + part.left;
    rows.set(numbers.subarray(start, start + part.width), y * (part.width + 1) + 1);
  }
  return deflateSync(rows, { level: 9, memLevel: 9 });
}

function words(...numbers: number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [at, number] of numbers.entries()) bytes.writeUInt32BE(number, at * 4);
  return bytes;
}

/**
 * @param pictures of one size, at least one; nothing in them is seen through.
 * @param seconds how long each stands.
 * @param rounds how often they are shown, before the last one stays.
 */
export function animatedPng(pictures: readonly Picture[], seconds: number, rounds: number): Uint8Array {
  const [first] = pictures;
  if (first === undefined) throw new Error('no picture');
  const { width, height } = first;
  const colours = coloursOf(pictures);
  const known = new Map<number, number>();
  const frames = pictures.map((picture) => numbered(picture, colours, known));
  let order = 0;
  const chunks = frames.flatMap((frame, at) => {
    const part = differing(frame, frames[at - 1], width);
    const data = packed(frame, part, width);
    const place = words(order++, part.width, part.height, part.left, part.top);
    // The delay as a fraction; then neither cleared nor blended.
    const control = chunk('fcTL', Buffer.concat([place, Uint8Array.of(0, seconds, 0, 1, 0, 0)]));
    return [control, at === 0 ? chunk('IDAT', data) : chunk('fdAT', Buffer.concat([words(order++), data]))];
  });
  // Eight bits a pixel, each the number of a colour.
  const head = Buffer.concat([words(width, height), Uint8Array.of(8, 3, 0, 0, 0)]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('acTL', words(frames.length, rounds)),
    chunk('PLTE', colours),
    ...chunks,
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
