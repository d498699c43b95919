/** The story step: an article in, a Story out. Pure; the same in the page, in tests and on files. */
import type { Article, Published } from '../article/article.ts';
import { daysOf, parseIso } from '../dataset/dates.ts';
import { readClaims } from './claims.ts';
import { detectStory } from './detect.ts';
import { disown, readFigures } from './figures.ts';
import type { Language } from './language.ts';
import { readMentions } from './mentions.ts';
import { ownDate, settleDate } from './own-clock.ts';
import { nameThroughout, type Passage, readPassage, spanOf } from './passage.ts';
import { matchesIn, wordsOf } from './pattern.ts';
import type { Reference } from './resolve-date.ts';
import { finish, type Steps } from './steps.ts';
import { type DateMention, MOST_OF_EACH, type Story } from './story.ts';
import { headlineNames, readStretches } from './stretches.ts';
import { AMAZON } from './subjects.ts';

/** News stands in the first paragraphs; where a page's data give its date, no further ones are asked. */
const OPENING_BLOCKS = 3;

/** The page's date is held against what the text itself tells of its day; a date that the caller gives is taken as it is. */
function* publishedOf({ published, body, blocks }: Article, language: Language): Steps<Published | null> {
  // The entries of a running report are each of their own day, which is not the whole's.
  if (published?.from === 'given' || blocks.some(({ day }) => day !== undefined)) return published;
  const asked = published === null || published.from === 'dateline' ? blocks : blocks.slice(0, OPENING_BLOCKS);
  const opening = yield* readPassage('body', body, asked, language, null);
  return settleDate(published, yield* ownDate(opening, language));
}

function referenceOf(published: Published | null): Reference | null {
  const first = published?.sure ? daysOf(published.date)?.first : undefined;
  const day = first === undefined ? undefined : parseIso(first)?.day;
  return day && published ? { day, precision: published.precision } : null;
}

/** Who figures without a name are about: Amazon if it is named first or most, else nobody known. */
function mainSubject(title: Passage, body: Passage): string {
  const named = (passage: Passage) =>
    passage.sentences
      .flatMap((s) => s.entities)
      .filter((e) => e.kind !== 'pronoun' && e.kind !== 'sector' && e.kind !== 'function' && e.kind !== 'other');
  // "Space firm of Amazon's founder cuts one in ten": where the headline names nobody, the text's first sentence does.
  const lead =
    title.sentences.length > 0 ? body.sentences[0]?.entities.filter((e) => named(body).includes(e)) : undefined;
  const stranger = lead?.every((e) => e.kind === 'company') ? lead[0] : undefined;
  const first = named(title)[0] ?? stranger;
  const all = [...named(title), ...named(body)];
  const amazon = all.filter((e) => e.kind === 'amazon' || e.kind === 'unit').length;
  if (first) return first.kind === 'company' ? first.name : AMAZON;
  if (amazon * 2 >= all.length && amazon > 0) return AMAZON;
  return all[0]?.kind === 'company' ? all[0].name : amazon > 0 ? AMAZON : '';
}

/** Text without a headline of its own begins with it. */
function headlineOf(title: Passage, body: Passage): Passage {
  if (title.sentences.length > 0) return title;
  return { ...body, sentences: body.sentences.filter((sentence) => sentence.block === 0) };
}

function datesOf(passages: Passage[]): DateMention[] {
  return passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) =>
      sentence.dates.map(
        (date): DateMention => ({
          text: passage.original.slice(date.start, date.end),
          in: passage.in,
          start: date.start,
          end: date.end,
          value: date.value,
          precision: date.precision,
          because: {
            rule: date.rule,
            from: date.from && {
              date: date.from.date,
              is: date.from.is,
              words: date.from.is === 'article' ? null : spanOf(passage, date.from),
            },
          },
        }),
      ),
    ),
  );
}

function* eventCues(passages: Passage[], language: Language): Steps<Story['cues']> {
  const found: Story['cues'] = [];
  for (const passage of passages) {
    for (const [cue, entries] of Object.entries(language.events)) {
      const pattern = wordsOf(language, `event ${cue}`, entries);
      for (const sentence of passage.sentences) {
        const match = matchesIn(pattern, passage.folded, sentence.start, sentence.end)[0];
        if (match) found.push({ cue, span: spanOf(passage, match) });
        yield;
      }
    }
  }
  return found;
}

function most<T>(found: T[]): T[] {
  return found.length > MOST_OF_EACH ? found.slice(0, MOST_OF_EACH) : found;
}

/**
 * Input: an article and the language it is written in. Output: the Story, complete also where the article is none (then
 * `is` is false and figures of other companies may still be listed). Relative dates are resolved against the article's
 * publication date, or the one that its own words tell, and stay unresolved where that is unknown or unsure. Where the reader
 * `asked` for it, an article that is in doubt is taken for a story.
 */
export function readStory(article: Article, language: Language, options: { asked?: boolean } = {}): Story {
  return finish(readStorySteps(article, language, options));
}

/** The same in steps, of which each takes little time, for who has something else to do in between. */
export function* readStorySteps(article: Article, language: Language, { asked = false } = {}): Steps<Story> {
  const published = yield* publishedOf(article, language);
  const reference = referenceOf(published);
  const whole = [{ start: 0, end: article.title.length }];
  const title = yield* readPassage('title', article.title, whole, language, reference);
  const body = yield* readPassage('body', article.body, article.blocks, language, reference);
  const passages = [title, body];
  yield* nameThroughout(passages, language);
  const about = mainSubject(title, body);
  const drafts = most(yield* readFigures(passages, language, about, published));
  const detection = yield* detectStory(headlineOf(title, body), body, language, drafts, asked);
  if (!detection.is) disown(drafts);
  return {
    ...detection,
    lang: language.tag,
    published,
    figures: drafts.map((draft) => draft.figure),
    dates: most(datesOf(passages)),
    claims: most(yield* readClaims(drafts, passages, language)),
    cues: most(yield* eventCues(passages, language)),
    mentions: most(yield* readMentions(passages, language, about, drafts)),
    stretches: most(yield* readStretches(passages, language)),
    headline: headlineNames(title, language),
  };
}
