/**
 * Draws the extension's icons into public/icons, in every size that the manifests name, for light and for dark
 * toolbars. Run it after a change here: npx tsx scripts/icons.ts
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureEvery } from './browsers/ensure.ts';

const folder = join(import.meta.dirname, '../public/icons');
const sizes = [16, 32, 48, 96, 128];

/** `light` is also what Chrome shows everywhere, so its ground stands out on dark toolbars too. */
const inks = {
  light: { ground: '#1d4f73', line: '#ffffff' },
  dark: { ground: '#a9d3f0', line: '#0c2b42' },
};

/** A wave of two crests across a square of 32, its middle line at `y`. */
function wave(y: number, opacity: number, width: number): string {
  return `<path d="M5.2 ${y}q2.7 -5.2 5.4 0t5.4 0t5.4 0t5.4 0" opacity="${opacity}" stroke-width="${width}"/>`;
}

/** One wave after the other, the latest in full ink. The smallest size has room for two. */
function icon(size: number, { ground, line }: { ground: string; line: string }): string {
  const waves =
    size <= 16
      ? wave(11.5, 0.65, 3.4) + wave(20.5, 1, 3.4)
      : wave(9.2, 0.42, 2.7) + wave(16, 0.7, 2.7) + wave(22.8, 1, 2.7);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">
    <rect width="32" height="32" rx="7" fill="${ground}"/>
    <g fill="none" stroke="${line}" stroke-linecap="round">${waves}</g>
  </svg>`;
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
  for (const [theme, ink] of Object.entries(inks)) {
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
      await page.setContent(`<style>body { margin: 0; line-height: 0 }</style>${icon(size, ink)}`);
      const path = join(folder, `${theme}-${size}.png`);
      await page.screenshot({ path: `${folder}/${theme}-${size}.png`, omitBackground: true });
      console.log(path);
    }
  }
} finally {
  await browser.close();
}
