/** What every way of taking the context along is made from, and what several of them say. */
import type { Limit } from '../../article/limits.ts';
import type { Checked, Context } from '../../context/context.ts';
import type { Citation, Source } from '../../dataset/records.ts';
import type { Span } from '../../story/story.ts';
import type { Drawing } from '../../surfaces/record-view.ts';
import { type FoundRecord, findRecord, recordOf } from '../../surfaces/records.ts';
import { word } from '../../surfaces/sentences/index.ts';
import type { PageFacts } from '../state.ts';

export interface TakenContext extends Drawing {
  context: Context;
  page: PageFacts;
  /** What keeps the page from being read as a whole article is. */
  limits?: readonly Limit[];
}

/** The arithmetic and the rule behind a verdict, what it rests on, each a sentence. */
export function reckoningOf(checked: Checked, { labels, locale }: Drawing): string[] {
  const said = checked.explanation.map((sentence) => word(sentence, locale));
  return [
    ...(said.length > 0 ? said : [labels.verdictMeanings[checked.verdict]]),
    ...(checked.ownRecords ? [labels.figures.own] : []),
    ...(checked.newerThanDataset ? [labels.figures.newer] : []),
  ];
}

/** The record that something was held against; of what was held against none, nothing. */
export function recordBehind({ record }: Checked, { records }: Drawing): FoundRecord | null {
  return record && findRecord(records, record);
}

/** All records that a verdict rests on, the one it was held against first. */
export function recordsBehind(checked: Checked, drawing: Drawing): FoundRecord[] {
  const main = recordBehind(checked, drawing);
  const others = checked.rests.flatMap((id) => recordOf(drawing.records, id) ?? []);
  return [...(main ? [main] : []), ...others];
}

export interface Cited {
  citation: Citation;
  source: Source;
}

/** The sources that are at hand, each once. */
export function sourcesOf(citations: readonly Citation[], { records }: Drawing): Cited[] {
  const cited = citations.flatMap((citation): Cited[] => {
    const source = records.sources.get(citation.source);
    return source ? [{ citation, source }] : [];
  });
  return [...new Map(cited.map((one) => [one.source.id, one])).values()];
}

/** Of the words around a quotation so many are given on each side. */
const AROUND = 60;

/** What stands before and after words of the article; empty where its text is not at hand. */
export function around({ in: where, start, end }: Span, page: PageFacts): { prefix: string; suffix: string } {
  const text = where === 'title' ? page.title : (page.body ?? '');
  return { prefix: text.slice(Math.max(0, start - AROUND), start), suffix: text.slice(end, end + AROUND) };
}

/** The day that a record is of: ISO, as precise as the record is. */
export function dateOf(record: FoundRecord['record']): string {
  if ('announced' in record) return record.announced;
  return 'from' in record ? record.from : record.date;
}
