/**
 * What the dataset takes at 1,000, 10,000 and 100,000 waves, in both browsers:
 *   tsx test/bench/dataset.ts [chromium|firefox] [COUNT…]
 */
import { ensureEvery } from '../../scripts/browsers/ensure.ts';
import { browserNames } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { serve } from '../demo/server.ts';
import { aStory, takenWith } from './dataset-run.ts';
import { pageOf } from './page-script.ts';

const args = process.argv.slice(2);
const names = browserNames.filter((name) => args.includes(name));
const given = args.map(Number).filter((count) => count > 0);
const counts = given.length > 0 ? given : [1_000, 10_000, 100_000];

const about = await aStory();
const site = await serve(await pageOf(new URL('./dataset-page.ts', import.meta.url)));
try {
  for (const found of await ensureEvery(names.length > 0 ? names : browserNames)) {
    const server = { port: site.port, hosts: 'all' as const };
    const running = await launch({ found, extension: null, headless: true, server });
    try {
      console.log(`\n${running.version}`);
      const rows = new Map<string, string[]>();
      for (const count of counts) {
        const taken = await takenWith(running, count, about);
        for (const [what, milliseconds, note] of taken) {
          const cell = `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)}${note === undefined ? '' : ` (${note})`}`;
          rows.set(what, [...(rows.get(what) ?? []), cell]);
        }
      }
      console.log(`${'ms'.padEnd(44)}${counts.map((count) => String(count).padEnd(30)).join('')}`);
      for (const [what, cells] of rows)
        console.log(`${what.padEnd(44)}${cells.map((cell) => cell.padEnd(30)).join('')}`);
    } finally {
      await running.close();
    }
  }
} finally {
  await site.close();
}
