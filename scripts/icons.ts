/**
 * Draws the extension's icons into public/icons, in every size that the manifests name, for light and for dark
 * toolbars. Run it after a change here: npx tsx scripts/icons.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureEvery } from './browsers/ensure.ts';
import { smallPng } from './icons/small-png.ts';

const folder = join(import.meta.dirname, '../public/icons');
const sizes = [16, 32, 48, 96, 128];
/** Those that a toolbar shows; elsewhere every browser takes the light ones. */
const toolbarSizes = [16, 32, 48];

interface Ink {
  ground: string;
  line: string;
  /** The disc: at least 3 : 1 to toolbars and to the ground beside it. */
  mark: string;
  /** Where there is no ground. */
  edge: string;
}

/** `light` is also what Chrome shows everywhere, so it stands out on dark toolbars too. */
const inks: Record<'light' | 'dark', Ink> = {
  light: { ground: '#1d4f73', line: '#ffffff', mark: '#c2571a', edge: '#808080' },
  dark: { ground: '#a9d3f0', line: '#0c2b42', mark: '#f0a868', edge: '#b4b4b4' },
};

/** A wave of two crests across a square of 32, its middle line at `y`. */
function wave(y: number, opacity: number, width: number): string {
  return `<path d="M5.2 ${y}q2.7 -5.2 5.4 0t5.4 0t5.4 0t5.4 0" opacity="${opacity}" stroke-width="${width}"/>`;
}

/** One wave after the other, the latest in full ink. The smallest size has room for two. */
function waves(size: number): string {
  return size <= 16
    ? wave(11.5, 0.65, 3.4) + wave(20.5, 1, 3.4)
    : wave(9.2, 0.42, 2.7) + wave(16, 0.7, 2.7) + wave(22.8, 1, 2.7);
}

/**
 * What the toolbar's button says by its shape, with no need to tell colours apart: `found` has a disc set into its corner,
 * which the badge leaves free in both browsers; `off` is an outline that is struck through.
 */
const looks = {
  plain: (size: number, { ground, line }: Ink) => `
    <rect width="32" height="32" rx="7" fill="${ground}"/>
    <g fill="none" stroke="${line}" stroke-linecap="round">${waves(size)}</g>`,
  found: (size: number, { ground, line, mark }: Ink) => `
    <mask id="hole"><rect width="32" height="32" fill="#fff"/><circle cx="7" cy="7" r="10" fill="#000"/></mask>
    <g mask="url(#hole)">
      <rect width="32" height="32" rx="7" fill="${ground}"/>
      <g fill="none" stroke="${line}" stroke-linecap="round">${waves(size)}</g>
    </g>
    <circle cx="7" cy="7" r="6.5" fill="${mark}"/>`,
  off: (size: number, { edge }: Ink) => `
    <mask id="cut"><rect width="32" height="32" fill="#fff"/><path d="M4 32 32 4" stroke="#000" stroke-width="10"/></mask>
    <g fill="none" stroke="${edge}" stroke-linecap="round">
      <g mask="url(#cut)"><rect x="1.5" y="1.5" width="29" height="29" rx="6" stroke-width="3"/>${waves(size)}</g>
      <path d="M3 29 29 3" stroke-width="${size <= 16 ? 4 : 3.2}"/>
    </g>`,
};

/**
 * The largest is the one that Chrome's store shows, which wants the drawing 96 pixels wide with nothing around it
 * (https://developer.chrome.com/docs/webstore/images).
 */
function icon(look: keyof typeof looks, size: number, ink: Ink): string {
  const view = size === 128 ? '-5.3333 -5.3333 42.6667 42.6667' : '0 0 32 32';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${view}">${looks[look](size, ink)}</svg>`;
}

const [chromium] = await ensureEvery(['chromium']);
if (chromium === undefined) throw new Error('Chromium is missing.');
const browser = await puppeteer.launch({
  executablePath: chromium.path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage();
  for (const [theme, ink] of [
    ['light', inks.light],
    ['dark', inks.dark],
  ] as const) {
    for (const look of ['plain', 'found', 'off'] as const) {
      for (const size of look === 'plain' && theme === 'light' ? sizes : toolbarSizes) {
        await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
        await page.setContent(`<style>body { margin: 0; line-height: 0 }</style>${icon(look, size, ink)}`);
        const path = join(folder, `${look === 'plain' ? '' : `${look}-`}${theme}-${size}.png`);
        writeFileSync(path, smallPng(await page.screenshot({ omitBackground: true })));
        console.log(path);
      }
    }
  }
} finally {
  await browser.close();
}
