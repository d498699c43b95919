import type { CDPSession } from 'puppeteer-core';
import * as v from 'valibot';
import { inFirefoxWindow } from '../../scripts/browsers/firefox-window.ts';
import type { RunningBrowser } from '../../scripts/browsers/launch.ts';

/** A request over the network as the browser itself accounts for it. */
interface WitnessedRequest {
  url: string;
  /**
   * The origin in whose name it was made. Null for the browser's own, which are nobody's. An extension's in-page files ask
   * in the name of their page in Chromium, and of page and extension together in Firefox.
   */
  by: string | null;
}

export interface Witness {
  /** All requests so far, and the end of watching. */
  close(): Promise<WitnessedRequest[]>;
}

/** Has the browser write down what it asks the network for, in whose name, whatever becomes of it. */
export function watchRequests(running: RunningBrowser): Promise<Witness> {
  return running.name === 'chromium' ? inChromium(running) : inFirefox(running);
}

/** Of its network log, the beginning of a request. */
const startSchema = v.object({
  name: v.literal('URL_REQUEST_START_JOB'),
  args: v.object({ params: v.object({ url: v.string(), initiator: v.string() }) }),
});

async function inChromium({ browser }: RunningBrowser): Promise<Witness> {
  const session: CDPSession = await browser.target().createCDPSession();
  const seen: WitnessedRequest[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) {
      const start = v.safeParse(startSchema, event);
      if (!start.success) continue;
      const { url, initiator } = start.output.args.params;
      seen.push({ url, by: initiator === 'not an origin' ? null : initiator });
    }
  });
  const traceConfig = { includedCategories: ['netlog'], recordMode: 'recordAsMuchAsPossible' as const };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  return {
    async close() {
      const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
      await session.send('Tracing.end');
      await complete;
      await session.detach();
      return seen;
    },
  };
}

const seenSchema = v.array(v.object({ url: v.string(), by: v.nullable(v.string()) }));

async function inFirefox({ browser }: RunningBrowser): Promise<Witness> {
  await inFirefoxWindow(
    browser,
    `(() => {
      const seen = [];
      const nameOf = (principal) => (principal && !principal.isSystemPrincipal ? principal.origin : null);
      const observer = {
        observe(subject) {
          const { URI, loadInfo } = subject.QueryInterface(Ci.nsIChannel);
          const names = [nameOf(loadInfo?.triggeringPrincipal), nameOf(loadInfo?.loadingPrincipal)];
          // Of the two, the one that names an extension.
          const by = names.find((name) => name?.includes('moz-extension:')) ?? names.find((name) => name !== null) ?? null;
          seen.push({ url: URI.spec, by });
        },
      };
      Services.obs.addObserver(observer, 'http-on-modify-request');
      window.priorWavesWitness = () => {
        Services.obs.removeObserver(observer, 'http-on-modify-request');
        return JSON.stringify(seen);
      };
    })()`,
  );
  return {
    async close() {
      const seen = await inFirefoxWindow(browser, 'window.priorWavesWitness()');
      return v.parse(seenSchema, JSON.parse(String(seen)));
    },
  };
}
