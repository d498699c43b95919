/** A page with an annotator and a background that stands in, for tests of what the annotator does there. */
import * as v from 'valibot';
import { afterEach, beforeEach, vi } from 'vitest';
import { buildContext } from '../../src/context/build.ts';
import { bundledDataset } from '../../src/dataset/bundled.ts';
import { highlightNames } from '../../src/highlights/names.ts';
import type { Message, Report, Result } from '../../src/messages/calls.ts';
import { hostSelector } from '../../src/messages/room-sheet.ts';
import { storySchema } from '../../src/messages/story-schema.ts';
import { type Drawing, drawing } from '../../src/sidebar/drawing.ts';
import type { frameFiller } from '../../src/sidebar/fill-frame.ts';
import { offerDrawing } from '../../src/sidebar/offered-drawing.ts';
import { type Session, startSession } from '../../src/sidebar/session.ts';
import en from '../../src/story/languages/en.ts';
import { registerLanguage } from '../../src/story/registry.ts';
import { allDrawn, type InPage, settle, standInPage } from './in-page.ts';

/** Brings what draws as where the browser gives no right to a frame: jsdom gives none a world of its own. */
function besideFrames(): typeof frameFiller {
  let there: Drawing | null = null;
  return (locale, bringDrawing) => ({
    prepare: () => undefined,
    fill(frame) {
      if (there) return there.drawInRoot(frame);
      return bringDrawing(locale).then((brought) => {
        if (!brought.ok) return brought;
        there = brought.value;
        return { ok: true, value: there.drawInRoot(frame) };
      });
    },
  });
}

const dataset = bundledDataset();
// As the file does once the background has brought it.
offerDrawing(drawing);

export const layoffs = `<article><h1>Amazon cuts 9,000 more jobs</h1>
<time datetime="2023-03-21">21 March 2023</time>
<p>Amazon is cutting about 9,000 more jobs, most of them in its cloud, advertising and human resources units, chief executive Andy Jassy told staff on Monday.</p>
<p id="sum">The company had announced 18,000 job cuts in January. Together the two rounds come to 27,000 jobs.</p>
<p>Amazon had about 1.54 million employees at the end of last year, most of them in warehouses.</p></article>`;

export const river = `<article><h1>The Amazon rises after weeks of rain</h1>
<time datetime="2023-03-21">21 March 2023</time>
<p>Boats are tied to windows along the Amazon, where the river stands four metres above its usual level for March, and 2,000 families have left their homes.</p>
<p>Officials expect the water to stay for another month. Schools on the river's banks are closed, and teachers go by canoe.</p></article>`;

interface Background {
  asked: Message[];
  stored: Record<string, unknown>;
  /** A call from one of our own pages to the page. */
  tell: (name: string, payload?: object) => Promise<Result<Report>>;
  /** The reader changes settings, in the editor or elsewhere. */
  set: (settings: Record<string, unknown>) => Promise<void>;
  /** The extension is updated or removed. */
  die: () => void;
  answer: (message: Message) => unknown;
}

type Listener = (message: unknown, sender: { id: string }, respond: (result: Result<Report>) => void) => boolean;

export function standInBackground(): Background {
  const listeners = new Set<Listener>();
  const watchers = new Set<(changes: Record<string, unknown>) => void>();
  const runtime: { id: string | undefined } = { id: 'own' };
  const background: Background = {
    asked: [],
    stored: {},
    tell: (name, payload = {}) =>
      new Promise((resolve) => {
        for (const listener of listeners) listener({ call: name, payload }, { id: 'own' }, resolve);
      }),
    async set(settings) {
      const changes = Object.fromEntries(Object.entries(settings).map(([name, to]) => [`settings.${name}`, to]));
      Object.assign(background.stored, changes);
      for (const watch of watchers) watch(changes);
      await settle();
    },
    die: () => {
      runtime.id = undefined;
    },
    answer(message) {
      if (message.call === 'languages') registerLanguage(en);
      if (message.call === 'saidBefore') return { ok: true, value: { closed: false, aside: false } };
      if (message.call !== 'context') return { ok: true, value: null };
      const { story } = v.parse(v.object({ story: storySchema }), message.payload);
      return { ok: true, value: buildContext(story, dataset, { ownIds: new Set() }) };
    },
  };
  vi.stubGlobal('chrome', {
    runtime: Object.assign(runtime, {
      sendMessage: async (message: Message) => {
        background.asked.push(structuredClone(message));
        return background.answer(message);
      },
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    }),
    i18n: { getUILanguage: () => 'en-GB' },
    storage: {
      local: {
        get: async () => background.stored,
        set: async (entries: object) => Object.assign(background.stored, entries),
        onChanged: {
          addListener: (watch: (changes: Record<string, unknown>) => void) => watchers.add(watch),
          removeListener: (watch: (changes: Record<string, unknown>) => void) => watchers.delete(watch),
        },
      },
    },
  });
  return background;
}

export let inPage: InPage;
export let background: Background;
let session: Session | null = null;

/** Writes a page, and gives it as it then is. */
export function open(body: string): string {
  document.documentElement.innerHTML = `<head><title>A paper</title></head><body><main>${body}</main></body>`;
  document.documentElement.lang = 'en';
  return document.documentElement.outerHTML;
}

/** Begins to annotate it, and waits for nothing. */
export function begin(): Session {
  session = startSession(document, { filler: besideFrames() });
  return session;
}

/** Annotates it, until all is drawn; where the test holds the clock, as far as that goes. */
export async function start(): Promise<Session> {
  const begun = begin();
  await settle();
  if (!vi.isFakeTimers()) await allDrawn(inPage);
  return begun;
}

export const hosts = () => document.querySelectorAll(hostSelector).length;
export const marked = () =>
  [highlightNames.holds, highlightNames.check, highlightNames.open].flatMap(inPage.registry.texts, inPage.registry);
export const calls = (name: string) => background.asked.filter(({ call }) => call === name);

/** Each test has a page and a background of its own. Whoever tests by pressing says that no hand is asked for. */
export function inAnnotatedPages(): void {
  beforeEach(() => {
    inPage = standInPage();
    background = standInBackground();
    window.history.replaceState(null, '', '/story');
  });
  afterEach(() => {
    session?.destroy();
    session = null;
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
}
