/**
 * A long day's use of the built extension in a real browser, and whether anything grew, drifted or was told to a console:
 *   npm run build && npm run long -- [chromium|firefox] [pages=2000] [app=300] [tabs=200] [storm=180s] [edits=10000] [nodes=100000]
 * Without a part named, all of them run in that size; with any, those alone. Ends with 1 where a bound does not hold.
 */
import { ensureEvery } from '../../scripts/browsers/ensure.ts';
import { type BrowserName, browserNames } from '../../scripts/browsers/find.ts';
import { type Session, startSession } from '../../scripts/browsers/session.ts';
import { longEditsRun } from './edits.ts';
import { type Consoles, consolesOf } from './errors.ts';
import { longNodesRun } from './nodes.ts';
import { longAppRun, longPagesRun } from './pages.ts';
import { is, type Line, tableOf } from './series.ts';
import { longHosts } from './site.ts';
import { longStormRun } from './storm.ts';
import { longTabsRun } from './tabs.ts';

type Run = (session: Session, consoles: Consoles, size: number) => Promise<Line[]>;

/** Each part with the size that it has without one. */
const parts: Readonly<{ [name: string]: [size: number, run: Run] }> = {
  pages: [2_000, longPagesRun],
  app: [300, longAppRun],
  tabs: [200, longTabsRun],
  storm: [180, longStormRun],
  edits: [10_000, longEditsRun],
  nodes: [100_000, longNodesRun],
};

const args = process.argv.slice(2);
const isBrowser = (arg: string): arg is BrowserName => browserNames.some((name) => name === arg);
const browsers = args.filter(isBrowser);
const asked = new Map<string, number>();
for (const arg of args.filter((one) => !isBrowser(one))) {
  const [, part = '', size = ''] = /^([a-z]+)=(\d+)s?$/.exec(arg) ?? [];
  if (!Object.hasOwn(parts, part) || !(Number(size) > 0)) {
    console.error(
      'npm run long -- [chromium|firefox] [pages=2000] [app=300] [tabs=200] [storm=180s] [edits=10000] [nodes=100000]',
    );
    process.exit(2);
  }
  asked.set(part, Number(size));
}

let broken = 0;
for (const found of await ensureEvery(browsers.length > 0 ? browsers : ['chromium'])) {
  for (const [part, [usual, run]] of Object.entries(parts)) {
    if (asked.size > 0 && !asked.has(part)) continue;
    // What a page works can be told in Chromium alone.
    if (part === 'nodes' && found.name !== 'chromium') continue;
    const begun = Date.now();
    // A browser of its own for each: none measures what another left behind.
    const session = await startSession(found, longHosts);
    try {
      const consoles = await consolesOf(session);
      consoles.listen(session.desk.page);
      const lines = await run(session, consoles, asked.get(part) ?? usual);
      const said = await consoles.said();
      const all = [...lines, is(lines[0]?.part ?? part, 'told to any console', said.length, 0)];
      console.log(`\n${session.running.version}, ${Math.round((Date.now() - begun) / 1_000)} s`);
      console.log(tableOf(all));
      for (const line of said.slice(0, 20)) console.log(`  console: ${line.slice(0, 400)}`);
      broken += all.filter(({ holds }) => !holds).length;
    } finally {
      await session.close();
    }
  }
}
console.log(broken === 0 ? '\neverything holds' : `\n${broken} do not hold`);
process.exitCode = broken === 0 ? 0 : 1;
