/** What a record's receipt says, worked out once for every surface that shows it. */
import type { Citation, Quantity, Status } from '../dataset/records.ts';
import { formatDate, formatNames, formatNumber, formatRegion, formatUnit, headed } from './format.ts';
import type { Labels } from './labels/index.ts';
import type { Locale } from './locale.ts';
import { type FoundRecord, type RecordIndex, wavesOf, wordsIn } from './records.ts';

export interface RecordView {
  title: string;
  /** English where the title is the reader's own: the bundled ones have other words. */
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

/** What there is to say of a record, in the reader's language as far as there are words. */
export function viewRecord(found: FoundRecord, { records, labels, locale }: Drawing): RecordView {
  const { note } = found.record;
  const { text: title, lang: titleLang } = wordsIn(found.record.title, records, locale);
  const words = labels.record;
  const own = records.own.has(found.record.id) ? [words.own] : [];
  const said = (english: string | null | undefined): Said => {
    const { text, lang } = wordsIn(english ?? '', records, locale);
    return [text, lang === 'en'];
  };
  const named = (key: string): string => {
    const { text, lang } = wordsIn(key, records, locale);
    return lang === 'en' ? spelledOut(key) : text;
  };
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
        flags: [...own, ...unverified, ...(wave.employer === 'contractor' ? [labels.waves.contractor] : [])],
        facts: facts([
          [words.counts, ...said(wave.counts)],
          [
            words.units,
            formatNames(
              wave.units.map((unit) => formatUnit(unit, locale)),
              locale,
            ),
            false,
          ],
          [
            words.regions,
            formatNames(
              wave.regions.map((code) => formatRegion(code, locale)),
              locale,
            ),
            false,
          ],
          [words.effective, wave.effective && formatDate(wave.effective, locale), false],
          [words.programme, ...said(programme?.title)],
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
        flags: own,
        facts: facts([
          [words.basis, ...said(programme.basis)],
          [words.members, summed.map((wave) => said(wave.title)[0]).join('; '), locale === 'en'],
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
        flags: [...own, ...unverified],
        facts: facts([[words.excludes, ...said(headcount.excludes)]]),
        disputes: headcount.disputes,
        citations: headcount.sources,
      };
    }
    case 'event': {
      const event = found.record;
      const numbers = Object.entries(event.figures).map(
        ([name, value]) =>
          headed(named(name), locale) + (typeof value === 'number' ? formatNumber(value, locale) : value),
      );
      return {
        title,
        titleLang,
        note,
        date: formatDate(event.date, locale),
        status: null,
        count: null,
        flags: [...own, ...unverified],
        facts: facts([[words.figures, numbers.join('; '), locale === 'en']]),
        disputes: event.disputes,
        citations: event.sources,
      };
    }
  }
}

/** The name of an event's number in words: "managerRatioPercent" as "manager ratio percent". */
function spelledOut(key: string): string {
  return key
    .replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=\d{4})/g, ' ')
    .toLowerCase()
    .replace(/\b(usd|q[1-4])\b/g, (sign) => sign.toUpperCase());
}

type Said = [value: string | null, english: boolean];

function facts(all: [name: string, ...Said][]): RecordView['facts'] {
  return all.flatMap(([name, value, english]) => (value ? [{ name, value, english }] : []));
}

/** Two waves of a programme often cite the same page. */
function distinct(citations: Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [citation.source, citation])).values()];
}
