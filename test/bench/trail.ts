/**
 * What a full trail of 20,000 figures takes, in both browsers:
 *   tsx test/bench/trail.ts [chromium|firefox]
 */
import { ensureEvery } from '../../scripts/browsers/ensure.ts';
import { browserNames } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { serve } from '../demo/server.ts';
import { pageOf } from './page-script.ts';

const names = browserNames.filter((name) => process.argv.includes(name));
const site = await serve(await pageOf(new URL('./trail-page.ts', import.meta.url)));
try {
  for (const found of await ensureEvery(names.length > 0 ? names : browserNames)) {
    const server = { port: site.port, hosts: 'all' as const };
    const running = await launch({ found, extension: null, headless: true, server });
    try {
      console.log(`\n${running.version}`);
      const page = await running.browser.newPage();
      page.setDefaultTimeout(0);
      await page.goto('http://localhost/');
      const taken = await page.evaluate(() => globalThis.takingTrail());
      if (typeof taken === 'string') throw new Error(taken);
      for (const [what, milliseconds] of taken)
        console.log(`${what.padEnd(64)}${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)}`);
    } finally {
      await running.close();
    }
  }
} finally {
  await site.close();
}
