/** One title or body taken apart: its sentences with dates, entities, cues and quantities, all found once. */
import type { BlockKind } from '../article/article.ts';
import { foldText } from '../article/fold.ts';
import { existingDay, parseIso } from '../dataset/dates.ts';
import { AMAZONS_SINCE } from './amazon-parts.ts';
import { markAsides } from './asides.ts';
import { type Cues, findCues } from './cues.ts';
import { type FoundDate, findDates } from './dates.ts';
import { type Entity, findEntities, isReporter, resolveBack } from './entities.ts';
import type { Language } from './language.ts';
import { escapePattern, execAll, wordsOf } from './pattern.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import type { Reference } from './resolve-date.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import type { Span } from './span.ts';
import type { Steps } from './steps.ts';
import { findStrangers } from './strangers.ts';

export interface ReadSentence extends Sentence {
  dates: FoundDate[];
  /** The last date of the sentences before it in its block. */
  before: FoundDate | null;
  /** What "at that time" means in it: the last date before it in its block or the one above, a month rather than a year. */
  then: FoundDate | null;
  entities: Entity[];
  cues: Cues;
  quantities: Quantity[];
  /** The day of the entry of a running report that it stands in; null elsewhere. */
  day: string | null;
  /** Index of the block it stands in; the title is one block of its own. */
  block: number;
  /** That block is a heading. */
  heads: boolean;
  /** Its index among the sentences of its passage. */
  at: number;
}

export interface Passage {
  in: 'title' | 'body';
  original: string;
  folded: string;
  sentences: ReadSentence[];
  /** Employers in it that are in no list. */
  strangers: string[];
}

/** 【シリコンバレー=共同】, "SEATTLE (AP)", 中新社纽约12月19日电: where a report comes from, and who sent it. */
const DATELINE =
  /^(?:【[^】\n]{1,30}】|[(（][^()（）\n]{1,40}[電电訊讯導导][)）]|[^\n。,，]{1,14}\d日[電电訊讯]|[^\n()]{1,40}\((?:AP|AFP|Reuters|dpa(?:-AFX)?|APA|awp|sda|TT|NTB|STT|ANP|Belga|PAP|Ansa|ANSA|Lusa|EFE|Bloomberg|UPI)\))/u;

/** Where the dateline of a block ends, or the block begins. */
function textFrom(original: string, block: { start: number; end: number }): number {
  const dateline = DATELINE.exec(original.slice(block.start, Math.min(block.end, block.start + 60)));
  return block.start + (dateline?.[0].length ?? 0);
}

/** Shorter names are words as well. */
const LEAST_NAME = 4;

/** Who was once found to be an employer is one wherever the name stands: "the messenger Discord cuts 170 jobs". */
export function* nameThroughout(passages: readonly Passage[], language: Language): Steps<void> {
  const title = passages.find((passage) => passage.in === 'title')?.original ?? '';
  // "Meldingstjenesten Discord" in the text is "Discord" in the headline.
  const headed = (name: string) => {
    const last = name.split(' ').at(-1) ?? '';
    return last !== name && title.startsWith(`${last} `) ? [last, name] : [name];
  };
  const names = [...new Set(passages.flatMap(({ strangers }) => strangers.flatMap(headed)))].filter(
    ({ length }) => length >= LEAST_NAME,
  );
  if (names.length === 0) return;
  const [before, after] = language.spaced
    ? ['(?<![\\p{L}\\d])', `(?:${language.names.endings})(?![\\p{L}\\d])`]
    : ['', ''];
  const pattern = new RegExp(`${before}(?:${names.map(escapePattern).join('|')})${after}`, 'gu');
  for (const { original, sentences } of passages) {
    for (const { start, end, entities, dates, quantities } of sentences) {
      if (quantities.length === 0) continue;
      const taken = [...entities, ...dates, ...quantities];
      for (const { match, at } of execAll(pattern, original, start, end)) {
        const to = at + match[0].length;
        const name = names.find((each) => match[0].startsWith(each)) ?? match[0];
        if (!taken.some((t) => at < t.end && t.start < to))
          entities.push({ start: at, end: to, kind: 'company', name });
      }
      entities.sort((a, b) => a.start - b.start);
      yield;
    }
  }
}

/** A stretch of a passage as printed, with its place. */
export function spanOf({ in: where, original }: Passage, { start, end }: { start: number; end: number }): Span {
  return { text: original.slice(start, end), in: where, start, end };
}

export function spansOf(passage: Passage, places: readonly { start: number; end: number }[]): Span[] {
  return places.map((place) => spanOf(passage, place));
}

/** A part that was not yet Amazon's when the article appeared. */
function isLaterBought({ kind, name }: Entity, reference: Reference | null): boolean {
  const since = kind === 'unit' ? AMAZONS_SINCE[name] : undefined;
  if (since === undefined || reference === null) return false;
  const { year, month, day } = reference.day;
  return (existingDay(year, month, day) ?? since) < since;
}

/** The date that words point back at: a month rather than a year, and no year to come after a month that was told. */
function toldBy(dates: readonly FoundDate[], told: FoundDate | null): FoundDate | null {
  const isMonth = ({ value, precision }: FoundDate) => value !== null && (precision === 'month' || precision === 'day');
  const coarse = dates.findLast(({ value }) => value !== null);
  const keeps = told?.value && isMonth(told) && coarse?.value && coarse.value >= told.value.slice(0, 4);
  return dates.findLast(isMonth) ?? (keeps ? told : (coarse ?? told));
}

/**
 * Input: a text, the blocks of it to read (offsets), its language and the reference day. Output: the passage, with every
 * sentence of those blocks and nothing of the text between them.
 */
export function* readPassage(
  where: 'title' | 'body',
  original: string,
  blocks: readonly { start: number; end: number; kind?: BlockKind; day?: string | null }[],
  language: Language,
  day: Reference | null,
): Steps<Passage> {
  const folded = foldText(original);
  const report = wordsOf(language, 'report', language.cues.report);
  const strangers = new Set<string>();
  const named: Entity[] = [];
  const sentences: ReadSentence[] = [];
  let above: FoundDate | null = null;
  yield;
  for (const [index, block] of blocks.entries()) {
    let last: FoundDate | null = null;
    let told: FoundDate | null = above;
    above = null;
    const from = textFrom(original, block);
    const own = block.day == null ? undefined : parseIso(block.day)?.day;
    const reference: Reference | null = own ? { day: own, precision: 'day' } : day;
    const split = splitSentences(original, folded, block.start, block.end, language);
    yield;
    for (const sentence of split) {
      const before: FoundDate | null = last;
      const dates: FoundDate[] = findDates(original, folded, sentence.start, sentence.end, language, reference, before);
      yield;
      last = dates.findLast((date) => date.value !== null) ?? last;
      const then = told;
      told = toldBy(dates, told);
      above = told;
      const entities = findEntities(original, folded, sentence.start, sentence.end, language)
        .filter((entity) => !isReporter(entity, folded, report, language.spaced))
        // Amazon itself can stand in such brackets.
        .filter((entity) => entity.start >= from || (entity.kind !== 'sector' && entity.kind !== 'other'))
        .map((entity) => (isLaterBought(entity, reference) ? { ...entity, kind: 'company' as const } : entity));
      yield;
      const cues = findCues(folded, sentence, language);
      const quantities = findQuantities(folded, sentence, dates, language);
      yield;
      if (quantities.length > 0) {
        const taken = [...entities, ...dates, ...quantities];
        const found = findStrangers(original, folded, sentence, cues, taken, quantities, language);
        for (const { name } of found) strangers.add(name);
        // "the platform Norvia": the description is the name's.
        const describes = (e: Entity) =>
          e.kind === 'pronoun' && found.some((f) => f.start >= e.end && f.start - e.end <= 1);
        entities.splice(0, entities.length, ...[...entities.filter((e) => !describes(e)), ...found]);
        entities.sort((a, b) => a.start - b.start);
        yield;
      }
      const resolved = resolveBack(markAsides(entities, sentence, quantities, folded, language), named);
      named.push(...resolved.filter(({ kind }) => kind === 'amazon' || kind === 'unit' || kind === 'company'));
      sentences.push({
        ...sentence,
        dates,
        before,
        then,
        entities: resolved,
        cues,
        quantities,
        day: block.day ?? null,
        block: index,
        heads: block.kind === 'heading',
        at: sentences.length,
      });
    }
  }
  return { in: where, original, folded, sentences, strangers: [...strangers] };
}
