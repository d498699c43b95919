import { join } from 'node:path';
import { build } from 'vite';
import { messageParts } from '../../scripts/build/message-parts.ts';
import { sampleStories } from '../../scripts/build/sample-stories.ts';
import { buildContext } from '../../src/context/build.ts';
import type { Context } from '../../src/context/context.ts';
import { outletsOn } from '../../src/context/outlets.ts';
import { bundledDataset } from '../../src/dataset/bundled.ts';
import { sightingsIn } from '../../src/trail/sightings.ts';
import type { Hosts } from '../demo/server.ts';

const root = join(import.meta.dirname, '..', '..');
const host = 'sidebar.example';

export interface SidebarAsked {
  /** One of `sidebarStories`. */
  story: string;
  locale?: string;
  theme?: 'light' | 'dark';
  /** In CSS pixels. */
  width?: number;
  collapsed?: 'yes';
  /** `no`: the page refuses the clipboard. */
  copies?: 'no';
}

/** What the dataset says of every demo article that is a story, by `story-1` … */
function contexts(): Record<string, Context> {
  const dataset = bundledDataset();
  const read = sampleStories().map(({ story }, at): [string, Context] => {
    const context = buildContext(story, dataset, { ownIds: new Set() });
    return [`story-${at + 1}`, at === 0 ? withOutlets(context) : context];
  });
  return Object.fromEntries(read);
}

/** As if another outlet had printed another number and another date, and had changed the number since. */
function withOutlets(context: Context): Context {
  const seen = { outlet: 'This paper', address: 'https://this-paper.example/', day: '2026-01-30' };
  const here = sightingsIn(context, seen);
  const other = here.map((each) => ({
    ...each,
    outlet: 'Another paper with a long name',
    address: 'https://another-paper.example/',
    printed: { ...each.printed, value: (each.printed.value ?? 1) * 2 },
    date: '2024-02',
    former: [{ printed: each.printed, until: '2026-01-29' }],
  }));
  return { ...context, outlets: outletsOn(context, here, other) };
}

/** The names of the stories that the page can show. */
export const sidebarStories: readonly string[] = Object.keys(contexts());

/**
 * The host of the page with the sidebar alone in it.
 * @param pseudo in the pseudo-locale: every fixed word longer and with marks above and below.
 */
export async function sidebarPageHosts({ pseudo = false } = {}): Promise<Hosts> {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    plugins: [messageParts(root, { pseudo })],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'test', 'browser', 'sidebar-on-page.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [script] = 'output' in built ? built.output : [];
  if (script?.type !== 'chunk') throw new Error('the page with the sidebar could not be built');
  const data = JSON.stringify(contexts()).replaceAll('<', '\\u003c');
  const code = script.code.replaceAll('</script', '<\\/script');
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>A page with the sidebar</title></head>
<body><main><h1>A page</h1><p>Some text of a page.</p></main>
<script type="application/json" id="contexts">${data}</script><script>${code}</script></body></html>`;
  return new Map([[host, (path: string) => (path === '/favicon.ico' ? { status: 204, body: '' } : { body })]]);
}

/** The address that shows a story so. */
export function sidebarPageUrl(asked: SidebarAsked): string {
  const said = Object.entries(asked).map(([name, value]): [string, string] => [name, String(value)]);
  return `http://${host}/?${new URLSearchParams(said)}`;
}
