/** The reader's trail: what each outlet printed of the same wave, kept in this browser. Nothing here ever throws. */
import type { Sighting } from '../context/context.ts';
import { dayAfter } from '../dataset/dates.ts';
import type { Result } from '../dataset/result.ts';
import { attempt, patience, type StoreTrouble } from '../dataset/trouble.ts';
import { ageOf, type TrailEntry, type TrailPage } from './entry.ts';
import { bringUpToDate } from './same-article.ts';
import { figureKey } from './sightings.ts';
import { type TrailDatabase, theTrail } from './trail-database.ts';

export type { TrailEntry } from './entry.ts';

/** More than anybody reads in years; those not seen for longest go first. */
export const mostEntries = 20_000;

/** Of one wave so many are asked for, the latest seen. */
export const mostOfAWave = 100;

/** When there are too many, so many more go, so that not every article makes room anew. */
const SPARE = 200;

type Outcome<T> = Promise<Result<T, StoreTrouble>>;

export interface Reading {
  page: TrailPage;
  sightings: readonly Sighting[];
  /** Every number that the article prints. */
  printed: readonly Sighting['printed'][];
  /** Asked again because something else changed: an article that is not kept (any more) is not taken up. */
  again: boolean;
}

/** What is kept of the same waves: in the article itself as it stands now, and in others. */
export interface Kept {
  here: Sighting[];
  elsewhere: Sighting[];
}

/** Keeps what is seen in an article, and gives back what was seen of the same waves before. */
export function noteReading(reading: Reading, db: TrailDatabase = theTrail(), most = mostEntries): Outcome<Kept> {
  return attempt(async () => {
    const { page, sightings, printed, again } = reading;
    const { kept, ...changed } = await db.transaction('rw', db.entries, async () => {
      const before = await db.entries.where('article').equals(page.article).toArray();
      const { now, gone } = bringUpToDate(before, sightings, printed);
      const here = now.map(({ sighting }) => sighting);
      const changed = { put: 0, gone: 0 };
      if (before.length > 0 || !again) {
        const put = now.flatMap(({ sighting, from }) => {
          const entry = entryOf(sighting, page);
          return from !== null && isSame(from, entry) ? [] : [entry];
        });
        changed.put = put.length;
        changed.gone = gone.length;
        if (gone.length > 0) await db.entries.bulkDelete(gone.map(({ id }) => id));
        if (put.length > 0) await db.entries.bulkPut(put);
        if (put.length > gone.length) await makeRoom(db, most);
      }
      const records = [...new Set(sightings.map(({ record }) => record.id))];
      const seen = await Promise.all(records.map((about) => latestOf(about, db)));
      const elsewhere = seen
        .flat()
        .filter(({ article }) => article !== page.article)
        .map(sightingOf);
      return { kept: { here, elsewhere }, ...changed };
    });
    if (changed.put + changed.gone > 0) tell();
    return kept;
  });
}

/** All that is kept, the latest seen first. */
export function trailEntries(db: TrailDatabase = theTrail()): Outcome<TrailEntry[]> {
  return attempt(() => db.entries.orderBy('last').reverse().toArray(), { within: patience });
}

/** How many figures are kept; 0 where they cannot be read. */
export async function trailCount(db: TrailDatabase = theTrail()): Promise<number> {
  const counted = await attempt(() => db.entries.count(), { within: patience });
  return counted.ok ? counted.value : 0;
}

/** What can be erased by itself. `before`: articles not seen since that day, ISO. */
export type ErasedPart = { host: string } | { about: string } | { article: string } | { before: string };

/** Erases a part at once. @returns how many figures it was. */
export function eraseOfTrail(part: ErasedPart, db: TrailDatabase = theTrail()): Outcome<number> {
  return attempt(async () => {
    const erased = await partOf(part, db).delete();
    if (erased > 0) tell();
    return erased;
  });
}

/** Erases everything and deletes the database itself. There is no way back. @returns how many figures it was. */
export function eraseTrail(db: TrailDatabase = theTrail()): Outcome<number> {
  return attempt(async () => {
    const erased = await trailCount(db);
    await db.delete({ disableAutoOpen: false });
    tell();
    return erased;
  });
}

/**
 * Erases what was not seen for so many days; 0 keeps everything.
 * @param today the reader's own day, ISO.
 * @returns how many figures it was; 0 where nothing could be erased.
 */
export async function pruneTrail(days: number, today: string, db: TrailDatabase = theTrail()): Promise<number> {
  if (days === 0) return 0;
  const erased = await eraseOfTrail({ before: dayAfter(today, -days) }, db);
  return erased.ok ? erased.value : 0;
}

/** Calls back each time that the trail is changed, by this page or another one of the extension. */
export function onTrailChanged(callback: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = callback;
  return () => channel.close();
}

const channelName = 'prior-waves-trail';

function tell(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}

function partOf(part: ErasedPart, { entries }: TrailDatabase) {
  if ('host' in part) return entries.where('host').equals(part.host);
  if ('about' in part) return ofWave(part.about, entries);
  if ('article' in part) return entries.where('article').equals(part.article);
  return entries.where('last').below(part.before);
}

function ofWave(about: string, entries: TrailDatabase['entries']) {
  return entries.where('[about+age]').between([about, Number.NEGATIVE_INFINITY], [about, Number.POSITIVE_INFINITY]);
}

function latestOf(about: string, { entries }: TrailDatabase): Promise<TrailEntry[]> {
  return ofWave(about, entries).limit(mostOfAWave).toArray();
}

function sightingOf({ id: _, article, host, about, age, ...sighting }: TrailEntry): Sighting {
  return sighting;
}

async function makeRoom({ entries }: TrailDatabase, most: number): Promise<void> {
  const over = (await entries.count()) - most;
  if (over <= 0) return;
  const oldest = await entries
    .orderBy('last')
    .limit(over + Math.min(SPARE, Math.floor(most / 100)))
    .primaryKeys();
  await entries.bulkDelete(oldest);
}

function entryOf(sighting: Sighting, { article, host }: TrailPage): TrailEntry {
  return {
    ...sighting,
    id: `${article} ${figureKey(sighting)}`,
    article,
    host,
    about: sighting.record.id,
    age: ageOf(sighting.last),
  };
}

/** Nothing is written where nothing changed. */
function isSame(a: TrailEntry, b: TrailEntry): boolean {
  const sorted = (entry: TrailEntry) => JSON.stringify(Object.entries(entry).toSorted());
  return sorted(a) === sorted(b);
}
