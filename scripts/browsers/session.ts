import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Context } from '../../src/context/context.ts';
import type { Result } from '../../src/messages/calls.ts';
import { storySchema } from '../../src/messages/story-schema.ts';
import type { Story } from '../../src/story/story.ts';
import { type Hosts, type LocalSite, serve } from '../../test/demo/server.ts';
import type { BrowserName, FoundBrowser } from './find.ts';
import { type LaunchOptions, launch, type RunningBrowser } from './launch.ts';
import { type Desk, openDesk, type Tab, until } from './tabs.ts';

/** The page of the extension that questions are asked from. */
export const popupPath = 'src/popup/popup.html';

const builtFolders: Record<BrowserName, string> = {
  chromium: fileURLToPath(new URL('../../dist/chrome', import.meta.url)),
  firefox: fileURLToPath(new URL('../../dist/firefox', import.meta.url)),
};

/** The built extension for a browser. Throws where it has not been built. */
export function builtExtension(name: BrowserName): string {
  const folder = builtFolders[name];
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run "npm run build" first.`);
  return folder;
}

/** A browser with the built extension in it, its network led to `site`, and what can be asked of the two. */
export interface Session {
  running: RunningBrowser;
  site: LocalSite;
  desk: Desk;
  /** The story that the annotator of a tab found in its page; null where there is none, and while it reads. */
  storyIn(tab: Tab): Promise<Story | null>;
  /** The same, waited for. */
  storyOf(tab: Tab): Promise<Story>;
  /** What the background says to a story. */
  contextOf(story: Story): Promise<Context>;
  close(): Promise<void>;
}

/** Starts the browser headless. Pages of `hosts` are served; every other request is refused and noted. */
export async function startSession(
  found: FoundBrowser,
  hosts: Hosts,
  {
    extension = builtExtension(found.name),
    ...options
  }: Pick<LaunchOptions, 'archive' | 'theme' | 'firstRun' | 'profile' | 'env'> & { extension?: string } = {},
): Promise<Session> {
  const site = await serve(hosts);
  const server = { port: site.port, hosts: 'all' as const };
  const running = await launch({ found, extension, headless: true, server, ...options });
  const desk = await openDesk(running, popupPath);

  async function storyIn(tab: Tab): Promise<Story | null> {
    const answer = await desk.ask(
      // Where no annotator runs, nobody answers.
      (id: number): Promise<unknown> => chrome.tabs.sendMessage(id, { call: 'story', payload: {} }).catch(() => null),
      tab.id,
    );
    const read = v.safeParse(v.object({ value: storySchema }), answer);
    return read.success && read.output.value.is ? read.output.value : null;
  }

  return {
    running,
    site,
    desk,
    storyIn,
    storyOf: (tab) => until(`the story of ${tab.page.url()}`, () => storyIn(tab)),
    contextOf: async (story) => {
      const result = await desk.ask(
        (asked: Story): Promise<Result<Context>> =>
          chrome.runtime.sendMessage({ call: 'context', payload: { story: asked } }),
        story,
      );
      if (!result.ok) throw new Error(result.error);
      return result.value;
    },
    close: async () => {
      await running.close();
      await site.close();
    },
  };
}
