/** Which verdicts a change of the dataset would flip, on stories at hand. Pure. */
import { buildContextFrom } from '../../context/build.ts';
import type { Context, Verdict } from '../../context/context.ts';
import { orderDataset } from '../../context/ordered.ts';
import { checkRecord } from '../../dataset/check-record.ts';
import type { JsonRecord } from '../../dataset/json.ts';
import { partOf } from '../../dataset/record-types.ts';
import type { Dataset } from '../../dataset/records.ts';
import type { Story } from '../../story/story.ts';
import type { EditedType } from '../routes.ts';

/** A story that verdicts are tried on. */
export interface Sample {
  title: string;
  lang: string;
  story: Story;
}

/** What is about to be done to a record. */
export interface Prospect {
  type: EditedType;
  id: string;
  /** As it would be; null: it would be gone. */
  record: JsonRecord | null;
  /** A source that would come with it. */
  newSource: JsonRecord | null;
}

export interface Flip {
  title: string;
  lang: string;
  /** As the article prints it. */
  figure: string;
  from: Verdict;
  to: Verdict;
}

function replaced<T extends { id: string }>(records: readonly T[], record: T): T[] {
  const rest = records.filter(({ id }) => id !== record.id);
  return [...rest, record];
}

/** The dataset as it would be with a record; null where the record is not sound. */
export function datasetWith(dataset: Dataset, type: EditedType, record: JsonRecord): Dataset | null {
  switch (type) {
    case 'wave': {
      const sound = checkRecord('wave', record);
      return sound.ok ? { ...dataset, waves: replaced(dataset.waves, sound.value) } : null;
    }
    case 'programme': {
      const sound = checkRecord('programme', record);
      return sound.ok ? { ...dataset, programmes: replaced(dataset.programmes, sound.value) } : null;
    }
    case 'headcount': {
      const sound = checkRecord('headcount', record);
      return sound.ok ? { ...dataset, headcounts: replaced(dataset.headcounts, sound.value) } : null;
    }
    case 'event': {
      const sound = checkRecord('event', record);
      return sound.ok ? { ...dataset, events: replaced(dataset.events, sound.value) } : null;
    }
    case 'source': {
      const sound = checkRecord('source', record);
      return sound.ok ? { ...dataset, sources: replaced(dataset.sources, sound.value) } : null;
    }
    default: {
      const sound = checkRecord('contested', record);
      return sound.ok ? { ...dataset, contested: replaced(dataset.contested, sound.value) } : null;
    }
  }
}

/** The dataset as it would be without a record. */
export function datasetWithout(dataset: Dataset, type: EditedType, id: string): Dataset {
  const part = partOf[type];
  const records: readonly { id: string }[] = dataset[part];
  return { ...dataset, [part]: records.filter((record) => record.id !== id) };
}

function checkedIn({ figures, claims }: Context): { text: string; verdict: Verdict }[] {
  return [
    ...figures.map(({ figure, verdict }) => ({ text: figure.text, verdict })),
    ...claims.map(({ claim, verdict }) => ({ text: claim.text, verdict })),
  ];
}

/** The verdicts that differ between two datasets, each once. */
export function flipsBetween(samples: readonly Sample[], before: Dataset, after: Dataset): Flip[] {
  const ownIds: ReadonlySet<string> = new Set();
  const [was, will] = [orderDataset(before), orderDataset(after)];
  const flips = new Map<string, Flip>();
  for (const { title, lang, story } of samples) {
    const now = checkedIn(buildContextFrom(story, was, { ownIds }));
    const then = checkedIn(buildContextFrom(story, will, { ownIds }));
    for (const [at, { text, verdict }] of now.entries()) {
      const to = then[at]?.verdict;
      if (to === undefined || to === verdict) continue;
      flips.set(`${title} ${text} ${verdict} ${to}`, { title, lang, figure: text, from: verdict, to });
    }
  }
  return [...flips.values()];
}
