/**
 * `npm run watch [-- chrome|firefox] [--headless]`: the demo paper in a browser with the extension in it. Whenever a file is saved
 * that the build is made of, it is built anew, the browser takes it anew, and the open pages of the paper are loaded anew.
 */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { demoArticles } from '../test/demo/articles.ts';
import { articleUrl } from '../test/demo/paper.ts';
import { serve } from '../test/demo/server.ts';
import { demoHosts } from '../test/demo/site.ts';
import { browserAsked, headlessAsked } from './browsers/asked.ts';
import { updateExtension } from './browsers/extension-life.ts';
import type { FoundBrowser } from './browsers/find.ts';
import { launch, type RunningBrowser } from './browsers/launch.ts';

const root = join(import.meta.dirname, '..');
const modes = { chromium: 'chrome', firefox: 'firefox' } as const;
/** What the build is made of. The demo articles too: the editor tries its verdicts on them. */
const sources = ['src', 'public', 'scripts/build', 'test/demo', 'manifest.json', 'vite.config.ts', 'package.json'];
/** An editor writes a file in several steps, and a checkout writes many. */
const settled = 150;

/** Builds for one browser in a process of its own, so that what the build itself is made of counts as well. */
function build(mode: string): Promise<boolean> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--mode', mode, '--logLevel', 'error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve) => child.once('close', (code) => resolve(code === 0)));
}

function say(text: string): void {
  console.log(`${new Date().toLocaleTimeString('en-GB')}  ${text}`);
}

async function timedBuild(mode: string): Promise<boolean> {
  const started = Date.now();
  const built = await build(mode);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  say(built ? `built in ${seconds} s` : 'the build failed');
  return built;
}

/** The browser takes the extension from its folder again, and every page of the web is loaded again. */
async function reload(running: RunningBrowser, folder: string): Promise<void> {
  const pages = (await running.browser.pages()).filter((page) => page.url().startsWith('http'));
  await updateExtension(running, folder);
  for (const page of pages) {
    await page.bringToFront();
    // A page may have been closed meanwhile.
    await page.reload().catch(() => undefined);
  }
  say(`reloaded, with ${pages.length} ${pages.length === 1 ? 'page' : 'pages'}`);
}

/**
 * Listens from now on, and gives the name of what was saved last, each time when nothing more has been saved for a moment. Ends
 * with the signal.
 */
function listenForSaves(signal: AbortSignal): AsyncGenerator<string, void> {
  let saved: string | null = null;
  let heard: () => void = () => undefined;
  for (const source of sources) {
    watch(join(root, source), { recursive: true, signal }, (_, name) => {
      saved = name === null || name === source ? source : join(source, name);
      heard();
    });
  }
  signal.addEventListener('abort', () => heard());
  async function* saves(): AsyncGenerator<string, void> {
    while (!signal.aborted) {
      if (saved === null) {
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
      }
      const last: string | null = saved;
      await wait(settled);
      if (last === null || last !== saved) continue;
      saved = null;
      yield last;
    }
  }
  return saves();
}

async function watchIn(found: FoundBrowser, headless: boolean): Promise<void> {
  const mode = modes[found.name];
  const folder = join(root, 'dist', mode);
  const ended = new AbortController();
  // Before the first build, so that what is saved during it is not missed.
  const saves = listenForSaves(ended.signal);
  const site = await serve(demoHosts);
  try {
    while (!(await timedBuild(mode))) {
      say('there is nothing to show yet; it is tried again at the next save');
      await saves.next();
    }
    const server = { port: site.port, hosts: [...demoHosts.keys()] };
    const running = await launch({ found, extension: folder, headless, server });
    running.browser.once('disconnected', () => ended.abort());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void running.close());
    const [page = await running.browser.newPage()] = await running.browser.pages();
    const [article] = demoArticles;
    if (article) await page.goto(articleUrl(article));
    say(`${found.version}: watching ${sources.join(', ')}. Close the browser or press Ctrl+C to end.`);
    for await (const name of saves) {
      say(`${name} was saved`);
      if (await timedBuild(mode)) await reload(running, folder);
      else say('the browser keeps the last one that did not fail');
    }
  } finally {
    ended.abort();
    await site.close();
  }
}

try {
  const args = process.argv.slice(2);
  await watchIn(await browserAsked(args), headlessAsked(args));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
