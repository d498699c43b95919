/** Readings in turns, as the page gives them time: beside one another, left half-way, and while the page changes. */
import fc from 'fast-check';
import type { Article } from '../../src/article/article.ts';
import { extractArticle } from '../../src/article/extract.ts';
import { detectLanguage } from '../../src/article/language.ts';
import { rangeFor } from '../../src/article/places.ts';
import { indexText, rangeNow, relocate } from '../../src/article/relocate.ts';
import { inTurns } from '../../src/sidebar/in-turns.ts';
import type { Language } from '../../src/story/language.ts';
import { readStory, readStorySteps } from '../../src/story/read.ts';
import { renewLanguages } from '../../src/story/registry.ts';
import { changes, mutated, shift, shifts } from './page-mutator.ts';
import { basePages, documentOf, NOW, placesIn, soundRange, URL_OF_PAGE } from './page-targets.ts';
import { must, soundStory } from './sound.ts';
import { type Target, target } from './target.ts';
import { article } from './texts.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Text {
  language: Language;
  article: Article;
}

/** Steps of one reading before it is another's turn; and, sometimes, after how many steps nobody waits for it any more. */
interface Turn {
  reading: number;
  steps: number;
  leave: boolean;
}

const turns: fc.Arbitrary<Turn[]> = fc.array(
  fc.record({
    reading: fc.nat({ max: 2 }),
    steps: fc.integer({ min: 1, max: 400 }),
    leave: fc.boolean(),
  }),
  { maxLength: 20 },
);

function sameStory(one: string, other: string, what: string): void {
  if (one === other) return;
  const at = [...one].findIndex((char, i) => char !== other[i]);
  must(false, what, `…${one.slice(at - 80, at + 80)}… and …${other.slice(at - 80, at + 80)}…`);
}

/** Reads all of them by turns; a reading that is left begins anew when its turn comes again. */
function byTurns(texts: readonly Text[], order: readonly Turn[]): string[] {
  const begin = ({ language, article: text }: Text) => readStorySteps(text, language);
  const under = texts.map(begin);
  const told = texts.map((): string | null => null);
  for (const { reading, steps, leave } of order) {
    const at = reading % texts.length;
    const text = texts[at];
    if (text === undefined || told[at] !== null) continue;
    for (let done = 0; done < steps && told[at] === null; done += 1) {
      const next = under[at]?.next();
      if (next?.done === true) told[at] = JSON.stringify(next.value);
    }
    if (leave && told[at] === null) under[at] = begin(text);
  }
  return texts.map((_, at) => {
    for (let next = under[at]?.next(); told[at] === null && next !== undefined; next = under[at]?.next()) {
      if (next.done === true) told[at] = JSON.stringify(next.value);
    }
    return told[at] ?? '';
  });
}

/** Runs with a clock by which every turn is over at once, and with something done after so many turns. */
async function withChange<T>(after: number, change: () => void, run: () => Promise<T>): Promise<T> {
  let clock = 0;
  let pauses = 0;
  const kept = { now: performance.now, scheduler: Reflect.get(globalThis, 'scheduler') };
  performance.now = () => {
    clock += 13;
    return clock;
  };
  Reflect.set(globalThis, 'scheduler', {
    async yield() {
      pauses += 1;
      if (pauses === after) change();
    },
  });
  try {
    return await run();
  } finally {
    performance.now = kept.now;
    if (kept.scheduler === undefined) Reflect.deleteProperty(globalThis, 'scheduler');
    else Reflect.set(globalThis, 'scheduler', kept.scheduler);
  }
}

/** Everything that reads in turns. */
export function turnTargets(vocabularies: ReadonlyMap<string, Vocabulary>): Target[] {
  const some = fc.constantFrom(...vocabularies.values());
  const text: fc.Arbitrary<Text> = some.chain((vocabulary) =>
    article(vocabulary, 20).map((made) => ({ language: vocabulary.language, article: made })),
  );
  const { names, htmlOf } = basePages();
  return [
    target({
      name: 'stories read in turns, beside one another',
      few: 24,
      share: 2,
      cases: fc.tuple(fc.array(text, { minLength: 1, maxLength: 3 }), turns, fc.boolean()),
      size: ([texts]) => texts.reduce((sum, { article: { title, body } }) => sum + title.length + body.length, 0),
      check([texts, order, renewed]) {
        const atOnce = texts.map(({ language, article: one }) => JSON.stringify(readStory(one, language)));
        const inBetween = byTurns(texts, order);
        for (const [at, told] of inBetween.entries())
          sameStory(atOnce[at] ?? '', told, 'a story is another when it is read in turns');
        // What was made of the lists may be let go of at any time.
        if (renewed) renewLanguages();
        for (const [at, { language, article: one }] of texts.entries()) {
          // The same lists in another object: nothing is kept of what was read with the first.
          const anew = renewed && at === 0 ? { ...language } : language;
          sameStory(
            atOnce[at] ?? '',
            JSON.stringify(readStory(one, anew)),
            'a story is another when others were read before',
          );
        }
      },
    }),
    target({
      name: 'pages that change between two turns',
      few: 10,
      share: 0.2,
      cases: fc.tuple(names, changes(2), shifts, fc.nat({ max: 3_000 }), fc.boolean()),
      size: ([name]) => htmlOf(name).length,
      async check([name, all, doings, after, overtakes]) {
        const document = documentOf(mutated(htmlOf(name), all));
        const page = extractArticle(document, URL_OF_PAGE, null, NOW);
        if (page === null) return;
        const { article: text, places } = page;
        const tag = detectLanguage(`${text.title}\n${text.body}`, text.declaredLang);
        const language = vocabularies.get(tag)?.language;
        if (language === undefined) throw new Error(`${tag} is no language`);
        const atOnce = JSON.stringify(readStory(text, language));
        let changed = false;
        const change = () => {
          changed = true;
          for (const one of doings) shift(document, one);
        };
        const story = await withChange(after, change, () =>
          inTurns(readStorySteps(text, language), () => overtakes && changed),
        );
        must(story !== null || (overtakes && changed), 'a reading is left where nobody has overtaken it');
        if (story === null) return;
        sameStory(atOnce, JSON.stringify(story), 'a story is another when the page changes under it');
        soundStory(story, text);
        if (!changed) change();
        // What is marked then are the words of the figures, or nothing.
        const now = extractArticle(document, URL_OF_PAGE, null, NOW);
        const index = indexText(places);
        for (const place of [...placesIn(page), ...story.figures, ...story.stretches]) {
          soundRange(rangeFor(places, place), places, place);
          soundRange(relocate(places, place, index), places, place);
          if (now) soundRange(rangeNow(places, place, now.places), places, place);
        }
      },
    }),
  ];
}
