import { join } from 'node:path';
import { browserAsked, headlessAsked } from './browsers/asked.ts';
import { openDemo } from './demo/open.ts';
import { tourDemo } from './demo/tour.ts';
import { npmRun } from './npm-run.ts';

const root = join(import.meta.dirname, '..');

/**
 * `npm start [-- chrome|firefox] [--headless]`: builds, then shows the demo paper in a browser, or without a
 * display goes through it, leaves screenshots and prints what the sidebar says.
 */
async function start(args: string[]): Promise<number> {
  const found = await browserAsked(args);
  console.log(`${found.version} (${found.path})`);
  if (!npmRun('build', true)) throw new Error('The build failed.');
  if (!headlessAsked(args)) {
    await openDemo(found);
    return 0;
  }
  return (await tourDemo(found, join(root, 'screenshots'))) ? 0 : 1;
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
