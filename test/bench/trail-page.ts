/** Runs in a page of a browser: what is done with a full trail, in milliseconds. */
import { groupTrail } from '../../src/editor/trail/trail-view.ts';
import { ageOf, trailPage } from '../../src/trail/entry.ts';
import { figureKey } from '../../src/trail/sightings.ts';
import {
  eraseOfTrail,
  eraseTrail,
  mostEntries,
  mostOfAWave,
  noteReading,
  trailEntries,
} from '../../src/trail/trail.ts';
import { theTrail } from '../../src/trail/trail-database.ts';
import { sighting } from '../trail/sample-sighting.ts';

export type Taken = [what: string, milliseconds: number];

/** Of so many waves, a few of which nearly all articles are about. */
const WAVES = 40;
const waveOf = (at: number) => `wave-${Math.floor(WAVES * ((at % 997) / 997) ** 2)}`;
const dayOf = (at: number) => new Date(Date.UTC(2024, 0, 1 + (at % 700))).toISOString().slice(0, 10);

function readingOf(at: number, again: boolean) {
  const page = trailPage(`https://outlet-${at % 200}.example/story-${at}`);
  if (page === null) throw new Error('no address');
  const sightings = [0, 1, 2, 3].map((nth) =>
    sighting({
      record: { type: 'wave', id: waveOf(at + nth * 211) },
      printed: { value: 9_000 + nth * 100 + (at % 7) * 1_000 },
      outlet: `Outlet ${at % 200}`,
      address: page.address,
      last: dayOf(at),
    }),
  );
  return { page, sightings, printed: sightings.map(({ printed }) => printed), again };
}

async function need<T>(work: Promise<{ ok: true; value: T } | { ok: false; error: { message: string } }>): Promise<T> {
  const result = await work;
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

async function timed(work: (at: number) => Promise<unknown>, times = 41): Promise<number> {
  const taken: number[] = [];
  for (let at = 0; at < times; at += 1) {
    const begun = performance.now();
    await work(at);
    taken.push(performance.now() - begun);
  }
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}

async function measure(): Promise<Taken[]> {
  await need(eraseTrail());
  const articles = mostEntries / 4;
  const { entries } = theTrail();
  const kept = Array.from({ length: articles }, (_, at) => readingOf(at, false)).flatMap(({ page, sightings }) =>
    sightings.map((each) => ({
      ...each,
      id: `${page.article} ${figureKey(each)}`,
      article: page.article,
      host: page.host,
      about: each.record.id,
      age: ageOf(each.last),
    })),
  );
  await entries.bulkPut(kept);
  const asked = await timed((at) =>
    entries
      .where('[about+age]')
      .between([waveOf(at), Number.NEGATIVE_INFINITY], [waveOf(at), Number.POSITIVE_INFINITY])
      .limit(mostOfAWave)
      .toArray(),
  );
  const told = await timed((at) => need(noteReading(readingOf(articles + at, true))));
  const again = await timed((at) => need(noteReading(readingOf(at * 31, true))));
  const fresh = await timed((at) => need(noteReading(readingOf(articles + 100 + at, false))));
  const listed = await timed(() => need(trailEntries()), 5);
  const all = await need(trailEntries());
  const everything = { search: '', outlet: null, differOnly: true };
  const grouped = await timed(async () => groupTrail(all, everything, ({ id }) => id), 5);
  const site = await timed((at) => need(eraseOfTrail({ host: `outlet-${at}.example` })), 5);
  const whole = await timed(() => need(eraseTrail()), 1);
  return [
    ['(figures kept)', all.length],
    [`asking for a wave (at most ${mostOfAWave} of it)`, asked],
    ['asking for the four waves of an article that is not kept', told],
    ['an article that is kept, unchanged', again],
    ['an article that is new, which makes room in a full trail', fresh],
    ['reading all of it, in the editor', listed],
    ['putting it in order there, with what differs', grouped],
    ['erasing a site', site],
    ['erasing everything', whole],
  ];
}

let result: Promise<Taken[] | string> | null = null;

declare global {
  var takingTrail: () => Promise<Taken[] | string>;
}

globalThis.takingTrail = () => {
  result ??= measure().catch((error: unknown) => String(error));
  return result;
};
