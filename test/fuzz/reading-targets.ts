/** The grammars of numbers and dates, the reader of every language, and telling languages apart. */
import fc from 'fast-check';
import { foldText } from '../../src/article/fold.ts';
import { articleFromText, parsePublished } from '../../src/article/from-text.ts';
import { detectLanguage } from '../../src/article/language.ts';
import { daysOf } from '../../src/dataset/dates.ts';
import { findDates } from '../../src/story/dates.ts';
import { HAN_NUMBER, hanValue } from '../../src/story/han-number.ts';
import { DATE_RULES } from '../../src/story/language.ts';
import { findNumbers } from '../../src/story/numbers.ts';
import { readStory } from '../../src/story/read.ts';
import { resolveDate, resolveFrom } from '../../src/story/resolve-date.ts';
import { splitSentences } from '../../src/story/sentences.ts';
import { must, soundNumber, soundPlace, soundPublished, soundRange, soundStory } from './sound.ts';
import { type Target, target } from './target.ts';
import { anyUnits, article, datePhrase, numberPhrase, passageText } from './texts.ts';
import type { Vocabulary } from './vocabulary.ts';

const LANGUAGES = ['en', 'zh-Hant', 'zh-Hans', 'fi', 'de', 'fr', 'es', 'ja', 'it', 'pt', 'nl', 'sv', 'nb', 'pl'];

/** The same asked twice gives the same, to the letter. */
export function same<T>(make: () => T, what: string): T {
  const first = make();
  const [a, b] = [JSON.stringify(first), JSON.stringify(make())];
  if (a !== b) {
    const at = [...a].findIndex((char, i) => char !== b[i]);
    throw new Error(
      `${what} is another when asked again: …${a.slice(at - 40, at + 40)}… and …${b.slice(at - 40, at + 40)}…`,
    );
  }
  return first;
}

/** Found in order, in the part that was asked for, none over another. */
function soundFinds(finds: readonly { start: number; end: number }[], text: string): void {
  let last = 0;
  for (const find of finds) {
    soundPlace(find, text.length);
    must(find.start >= last && find.end > find.start, 'finds are in order and do not overlap', find);
    last = find.end;
  }
}

const day = fc.constantFrom(
  { year: 2025, month: 10, day: 28 },
  { year: 2024, month: 2, day: 29 },
  { year: 2025, month: 12, day: 31 },
  { year: 2026, month: 1, day: 1 },
  { year: 1900, month: 1, day: 1 },
  { year: 2199, month: 12, day: 31 },
);
const precision = fc.constantFrom('year', 'quarter', 'month', 'week', 'day');
const reference = fc.option(fc.record({ day, precision }));

function targetsOf(tag: string, vocabulary: Vocabulary): Target[] {
  const { language } = vocabulary;
  let before = { title: '', body: '' };
  return [
    target({
      name: `numbers ${tag}`,
      few: 60,
      share: 60,
      cases: numberPhrase(vocabulary),
      size: (text) => text.length,
      check(text) {
        const folded = foldText(text);
        must(folded.length === text.length, 'folding keeps the length', text);
        const found = same(() => findNumbers(folded, 0, folded.length, language), 'a number');
        soundFinds(found, folded);
        for (const number of found) soundRange(number);
      },
    }),
    target({
      name: `dates ${tag}`,
      few: 60,
      share: 30,
      cases: fc.tuple(datePhrase(vocabulary), reference),
      size: ([text]) => text.length,
      check([text, from]) {
        const folded = foldText(text);
        const found = same(() => findDates(text, folded, 0, text.length, language, from, null), 'a date');
        for (const date of found) {
          soundPlace(date, text.length);
          must(date.value === null || daysOf(date.value) !== null, 'a date is none', date);
        }
      },
    }),
    target({
      name: `story ${tag}`,
      few: 30,
      share: 1,
      cases: article(vocabulary, 40),
      size: ({ title, body }) => title.length + body.length,
      check(text) {
        const story = readStory(text, language);
        soundStory(story, text);
        // Neither itself nor another text may leave anything behind.
        readStory({ ...text, ...before }, language, { asked: true });
        before = text.blocks.length < 8 ? { title: text.title, body: text.title } : before;
        const again = JSON.stringify(readStory(text, language));
        must(again === JSON.stringify(story), 'a story is another when it is read again', again);
      },
    }),
    target({
      name: `text ${tag}`,
      few: 20,
      share: 2,
      cases: fc.tuple(passageText(vocabulary, 25), fc.constantFrom('', '2026-01-28', '2025', 'nonsense')),
      size: ([text]) => text.length,
      check([text, published]) {
        const made = articleFromText({ text, ...(published === '' ? {} : { published }) });
        soundPublished(made.published);
        for (const block of made.blocks) soundPlace(block, made.body.length);
        soundStory(readStory(made, language), made);
      },
    }),
  ];
}

/** Everything that reads texts. */
export function readingTargets(vocabularies: ReadonlyMap<string, Vocabulary>): Target[] {
  const all = [...vocabularies.values()];
  const tag = fc.constantFrom(...vocabularies.keys());
  const some = fc.constantFrom(...all);
  const languageOf = (name: string) => {
    const language = vocabularies.get(name)?.language;
    if (language === undefined) throw new Error(`${name} is no language`);
    return language;
  };
  return [
    ...[...vocabularies].flatMap(([tag, vocabulary]) => targetsOf(tag, vocabulary)),
    target({
      name: 'story in another language than its text',
      few: 60,
      share: 10,
      cases: fc.tuple(
        tag,
        some.chain((vocabulary) => article(vocabulary, 20)),
      ),
      size: ([, { title, body }]) => title.length + body.length,
      check([name, text]) {
        soundStory(readStory(text, languageOf(name)), text);
      },
    }),
    target({
      name: 'units of any kind, in every language',
      few: 60,
      share: 20,
      cases: fc.tuple(tag, anyUnits, anyUnits),
      size: ([, title, body]) => title.length + body.length,
      check([name, title, body]) {
        const language = languageOf(name);
        const text = { ...articleFromText({ text: body, title }), title };
        soundStory(readStory(text, language), text);
        const folded = foldText(body);
        let at = 0;
        for (const sentence of splitSentences(body, folded, 0, body.length, language)) {
          soundPlace(sentence, body.length);
          must(
            sentence.start >= at && sentence.breaks.every((b) => b >= sentence.start && b < sentence.end),
            'a sentence',
            sentence,
          );
          at = sentence.end;
        }
      },
    }),
    target({
      name: 'Han numbers',
      few: 500,
      share: 400,
      cases: fc
        .array(fc.constantFrom(...'〇零一二兩两三九十百千仟萬万億亿兆0129.,多餘余 人'), { maxLength: 40 })
        .map((chars) => chars.join('')),
      size: (text) => text.length,
      check(text) {
        soundNumber(hanValue(text), 'the value');
        for (const [match] of text.matchAll(HAN_NUMBER)) soundNumber(hanValue(match), 'the value');
      },
    }),
    target({
      name: 'dates by rule',
      few: 1_000,
      share: 400,
      cases: fc.tuple(
        fc.constantFrom(...DATE_RULES),
        fc.record({
          day: fc.option(fc.integer({ min: 1, max: 31 })),
          day2: fc.option(fc.integer({ min: 1, max: 31 })),
          month: fc.option(fc.integer({ min: 1, max: 12 })),
          month2: fc.option(fc.integer({ min: 1, max: 12 })),
          year: fc.option(fc.oneof(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 0, max: 9999 }))),
          weekday: fc.option(fc.integer({ min: 1, max: 7 })),
          n: fc.option(fc.integer({ min: 0, max: 99 })),
          quarter: fc.option(fc.integer({ min: 1, max: 4 })),
          season: fc.option(fc.integer({ min: 0, max: 3 })),
        }),
        reference,
      ),
      size: () => 1,
      check([rule, parts, from]) {
        const resolved = [resolveDate(rule, parts, from), from && resolveFrom(rule, parts, from)];
        for (const date of resolved) {
          must(!date?.value || daysOf(date.value) !== null, 'a date is none', date);
        }
      },
    }),
    target({
      name: 'dates as given',
      few: 500,
      share: 400,
      cases: fc.oneof(
        anyUnits,
        fc
          .tuple(
            fc.nat({ max: 12_000 }),
            fc.nat({ max: 14 }),
            fc.nat({ max: 33 }),
            fc.constantFrom('', 'T', 'T1', ' x'),
          )
          .map(([y, m, d, rest]) => `${y}-${m}-${d}${rest}`),
      ),
      size: (text) => text.length,
      check(text) {
        const parsed = parsePublished(text);
        if (parsed.ok) soundPublished(parsed.value);
      },
    }),
    target({
      name: 'telling languages apart',
      few: 300,
      share: 60,
      cases: fc.tuple(
        fc.oneof(
          anyUnits,
          some.chain((vocabulary) => passageText(vocabulary, 20)),
        ),
        fc.oneof(
          fc.constant(null),
          fc.string(),
          fc.constantFrom(...LANGUAGES, 'zh', 'zh-CN', 'no', '__proto__', 'constructor'),
        ),
      ),
      size: ([text]) => text.length,
      check([text, hint]) {
        const told = same(() => detectLanguage(text, hint), 'a language');
        must(LANGUAGES.includes(told), 'it is none of ours', told);
      },
    }),
  ];
}
