/** The reader's trail, written as pages ask for their context: from what they sent for that, and from nothing else. */
import pTimeout from 'p-timeout';
import * as v from 'valibot';
import type { Context } from '../context/context.ts';
import { outletsOn } from '../context/outlets.ts';
import { dayAfter } from '../dataset/dates.ts';
import browser from '../messages/browser.ts';
import type { Asker } from '../messages/calls.ts';
import { readEntries } from '../settings/read-entries.ts';
import { isOff, type Settings, storedSettings, watchSettings } from '../settings/settings.ts';
import { outletOf } from '../sites/sites.ts';
import { trailPage } from '../trail/entry.ts';
import { ownDay } from '../trail/own-day.ts';
import { printedOf, sightingsIn } from '../trail/sightings.ts';
import { eraseOfTrail, noteReading, pruneTrail } from '../trail/trail.ts';
import { trailTroubleKey } from '../trail/trouble-key.ts';

/** So long a page waits for what was seen elsewhere, in milliseconds; then it gets its context without. */
const PATIENCE = 300;

/**
 * A clock that went ahead by more days than this is believed when another day has come. Set wrong, it is soon set right, and
 * what was erased by it would not come back.
 */
const MOST_DAYS_AHEAD = 31;

/** Where the day is noted that the trail was last gone through on. */
const dayKey = 'trailDay';
const daySchema = v.object({ day: v.string(), isBelieved: v.boolean() });

/** The day that the trail was last pruned on, while the background runs. */
let prunedOn = '';

/**
 * Notes what an article prints and adds to its context what was seen of the same waves in others. Nothing is noted or told in
 * private windows, where the reader keeps nothing or switched the site off, and of what is no story.
 * @param as `again`: something else changed since it was read, and what is not kept is not taken up.
 * @param settings as they stand; null where they cannot be read.
 */
export async function throughTrail(
  context: Context,
  asker: Asker,
  as: 'read' | 'again' | 'part',
  settings: Settings | null,
): Promise<Context> {
  const { caller, url, incognito } = asker;
  const page = trailPage(url);
  if (caller !== 'in-page' || as === 'part' || incognito || page === null || !context.story.is) return context;
  // Where nobody can tell what the reader wants, nothing is kept.
  if (settings?.trail !== 'figures' || isOff(settings, new URL(url).hostname)) return context;
  const day = ownDay();
  const outlet = outletOf(page.host);
  const sightings = sightingsIn(context, { outlet, address: page.address, day });
  const printed = context.figures.map(({ figure }) => printedOf(figure));
  const note = async (): Promise<Context['outlets']> => {
    if (prunedOn !== day) await pruneNow();
    const kept = await noteReading({ page, sightings, printed, again: as === 'again' });
    void noteTrouble(kept.ok ? null : kept.error.code);
    return kept.ok ? outletsOn(context, kept.value.here, kept.value.elsewhere) : [];
  };
  return { ...context, outlets: await withinPatience(note()) };
}

/** Forgets what was kept of a page that the reader says is no such story. */
export async function forgetPage({ url }: Asker): Promise<void> {
  const page = trailPage(url);
  if (page !== null) await eraseOfTrail({ article: page.article });
}

/**
 * Lets go of what the reader wants kept no longer: on every new day, and whenever they change for how long.
 * @returns what does it now.
 */
export function keepTrailShort(): () => void {
  let days: number | null = null;
  watchSettings(({ trailDays }) => {
    if (days !== trailDays) void pruneNow({ isWish: days !== null });
    days = trailDays;
  });
  return () => {
    void pruneNow();
    void storedSettings().then((settings) => {
      days ??= settings?.trailDays ?? null;
    });
  };
}

/** @param isWish the reader has just said for how long it is kept. */
async function pruneNow({ isWish = false } = {}): Promise<void> {
  const settings = await storedSettings();
  // What the reader may want kept for ever is not dropped on a guess.
  if (settings === null) return;
  prunedOn = ownDay();
  const isBelieved = await noteDay(prunedOn);
  if (isBelieved || isWish) await pruneTrail(settings.trailDays, prunedOn);
}

/** Notes the day. @returns whether the clock that tells it is believed. */
async function noteDay(day: string): Promise<boolean> {
  try {
    const noted = v.safeParse(daySchema, (await readEntries([dayKey]))[dayKey]);
    const before = noted.success ? noted.output : null;
    if (before?.day === day) return before.isBelieved;
    const isBelieved = before === null || day <= dayAfter(before.day, MOST_DAYS_AHEAD);
    await chrome.storage.local.set({ [dayKey]: { day, isBelieved } });
    return isBelieved;
  } catch {
    return false;
  }
}

function withinPatience<T>(work: Promise<T[]>): Promise<T[]> {
  return pTimeout(work, { milliseconds: PATIENCE, fallback: () => [] });
}

/** What kept the last reading from being noted, for the editor to tell; in the browser's memory only. */
async function noteTrouble(code: string | null): Promise<void> {
  try {
    if (code === null) await browser.storage.session.remove(trailTroubleKey);
    else await browser.storage.session.set({ [trailTroubleKey]: code });
  } catch {
    // The editor then tells nothing of it.
  }
}
