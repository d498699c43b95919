import { join, resolve } from 'node:path';
import { browserAsked, headlessAsked } from './browsers/asked.ts';
import type { FoundBrowser } from './browsers/find.ts';
import { builtExtension } from './browsers/session.ts';
import { openDemo } from './demo/open.ts';
import { type ShownExtension, withPackage } from './demo/shown-extension.ts';
import { tourDemo } from './demo/tour.ts';
import { npmRun } from './npm-run.ts';

const root = join(import.meta.dirname, '..');

/**
 * `npm start [-- chrome|firefox] [--headless] [FILE.zip]`: builds, then shows the demo paper in a browser, or without a
 * display goes through it, leaves screenshots and prints what the sidebar says. With a package it builds nothing and shows that.
 */
async function start(args: string[]): Promise<number> {
  const archive = args.find((arg) => arg.endsWith('.zip'));
  const options = args.filter((arg) => arg !== archive);
  const found = await browserAsked(options);
  console.log(`${found.version} (${found.path})`);
  const shows = (shown: ShownExtension) => show(found, headlessAsked(options), shown);
  if (archive !== undefined) return withPackage(resolve(archive), shows);
  if (!npmRun('build', true)) throw new Error('The build failed.');
  return shows({ extension: builtExtension(found.name) });
}

async function show(found: FoundBrowser, headless: boolean, shown: ShownExtension): Promise<number> {
  if (headless) return (await tourDemo(found, shown, join(root, 'screenshots'))) ? 0 : 1;
  await openDemo(found, shown);
  return 0;
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
