/** What a record's receipt says, worked out once for every surface that shows it. */
import type { Citation, Quantity, Status } from '../dataset/records.ts';
import { formatDate, formatNumber, formatRegion } from './format.ts';
import type { Labels } from './labels/index.ts';
import type { Locale } from './locale.ts';
import { type FoundRecord, type RecordIndex, wavesOf } from './records.ts';
import { eventTitle } from './sentences/event-titles.ts';

export interface RecordView {
  title: string;
  /** The title is the record's own words: English, but for events, which are translated where they are bundled. */
  titleLang: Locale;
  date: string;
  status: Status | null;
  count: Quantity | null;
  /** Warnings, in the reader's language. */
  flags: string[];
  /** Name in the reader's language, value; `english` where the value is the record's own words. */
  facts: { name: string; value: string; english: boolean }[];
  /** The record's own words: English. */
  note: string;
  disputes: string[];
  citations: Citation[];
}

export interface Drawing {
  records: RecordIndex;
  labels: Labels;
  locale: Locale;
}

export function viewRecord(found: FoundRecord, { records, labels, locale }: Drawing): RecordView {
  const { note } = found.record;
  const title = found.type === 'event' ? eventTitle(found.record.title, locale) : found.record.title;
  const titleLang = title === found.record.title ? 'en' : locale;
  const words = labels.record;
  const unverified = 'verified' in found.record && !found.record.verified ? [words.unverified] : [];
  switch (found.type) {
    case 'wave': {
      const wave = found.record;
      const programme = wave.programme === null ? undefined : records.programmes.get(wave.programme);
      return {
        title,
        titleLang,
        note,
        date: formatDate(wave.announced, locale),
        status: wave.status,
        count: wave.count,
        flags: [...unverified, ...(wave.employer === 'contractor' ? [labels.waves.contractor] : [])],
        facts: said([
          [words.counts, wave.counts, true],
          [words.units, wave.units.join(', '), true],
          [words.regions, wave.regions.map((code) => formatRegion(code, locale)).join(', '), false],
          [words.effective, wave.effective && formatDate(wave.effective, locale), false],
          [words.programme, programme?.title, true],
        ]),
        disputes: wave.disputes,
        citations: wave.sources,
      };
    }
    case 'programme': {
      const programme = found.record;
      const summed = wavesOf(records, programme.summed);
      return {
        title,
        titleLang,
        note,
        date: [programme.from, programme.to].flatMap((date) => (date ? [formatDate(date, locale)] : [])).join(' – '),
        status: null,
        count: programme.total,
        flags: [],
        facts: said([
          [words.basis, programme.basis, true],
          [words.members, summed.map((wave) => wave.title).join('; '), true],
        ]),
        disputes: [],
        citations: distinct(summed.flatMap((wave) => wave.sources)),
      };
    }
    case 'headcount': {
      const headcount = found.record;
      return {
        title,
        titleLang,
        note,
        date: formatDate(headcount.date, locale),
        status: null,
        count: headcount.count,
        flags: unverified,
        facts: said([[words.excludes, headcount.excludes, true]]),
        disputes: headcount.disputes,
        citations: headcount.sources,
      };
    }
    case 'event': {
      const event = found.record;
      const numbers = Object.entries(event.figures).map(
        ([name, value]) => `${name}: ${typeof value === 'number' ? formatNumber(value, locale) : value}`,
      );
      return {
        title,
        titleLang,
        note,
        date: formatDate(event.date, locale),
        status: null,
        count: null,
        flags: unverified,
        facts: said([[words.figures, numbers.join('; '), true]]),
        disputes: event.disputes,
        citations: event.sources,
      };
    }
  }
}

function said(facts: [name: string, value: string | null | undefined, english: boolean][]): RecordView['facts'] {
  return facts.flatMap(([name, value, english]) => (value ? [{ name, value, english }] : []));
}

/** Two waves of a programme often cite the same page. */
function distinct(citations: Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [citation.source, citation])).values()];
}
