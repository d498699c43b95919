import { indexUrl } from '../../test/demo/paper.ts';
import { serve } from '../../test/demo/server.ts';
import { demoHosts } from '../../test/demo/site.ts';
import type { FoundBrowser } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import type { ShownExtension } from './shown-extension.ts';

/** Opens the demo paper in a window of its own profile and stays until that is closed. */
export async function openDemo(found: FoundBrowser, shown: ShownExtension): Promise<void> {
  const site = await serve(demoHosts);
  try {
    const running = await launch({
      found,
      ...shown,
      headless: false,
      // Only the demo paper's names lead here: the sources that the sidebar links to stay reachable.
      server: { port: site.port, hosts: [...demoHosts.keys()] },
    });
    const closed = new Promise<void>((resolve) => running.browser.once('disconnected', () => resolve()));
    const [page = await running.browser.newPage()] = await running.browser.pages();
    await page.goto(indexUrl);
    console.log(`The demo paper is open at ${indexUrl} (served by this machine). Close the browser to end.`);
    const end = () => void running.close();
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
    await closed;
  } finally {
    await site.close();
  }
}
