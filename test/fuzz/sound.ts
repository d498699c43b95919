/** What must hold of anything that was read, whatever the text. Each function throws where it does not. */
import * as v from 'valibot';
import type { Article, Published } from '../../src/article/article.ts';
import { daysOf } from '../../src/dataset/dates.ts';
import { storySchema } from '../../src/messages/story-schema.ts';
import type { Span } from '../../src/story/span.ts';
import type { Story } from '../../src/story/story.ts';

export function must(holds: boolean, what: string, of: unknown = ''): void {
  if (!holds) throw new Error(`${what}: ${typeof of === 'string' ? of : JSON.stringify(of)}`);
}

const isCalendar = (date: string | null): boolean => date === null || daysOf(date) !== null;

export function soundNumber(value: number | null, what: string): void {
  must(value === null || (Number.isFinite(value) && value >= 0), `${what} is no number`, String(value));
}

/** `low` and `high` belong together, and a range has no single value. */
export function soundRange({
  value,
  low,
  high,
}: {
  value: number | null;
  low: number | null;
  high: number | null;
}): void {
  soundNumber(value, 'value');
  soundNumber(low, 'low');
  soundNumber(high, 'high');
  must((low === null) === (high === null), 'a range has two ends', { low, high });
  must(low === null || high === null || low <= high, 'a range is in order', { low, high });
  must(low === null || value === null, 'a range has no value', { value, low, high });
}

/** Whether offsets lie in a text, the first before the last. */
export function soundPlace({ start, end }: { start: number; end: number }, length: number): void {
  const fits = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length;
  must(fits, `offsets do not lie in a text of ${length}`, { start, end });
}

function isSpan(value: object): value is Span {
  return 'in' in value && 'start' in value && 'end' in value && 'text' in value;
}

/** All objects in a story that are stretches of the article. */
function spansIn(value: unknown, found: Span[] = []): Span[] {
  if (Array.isArray(value)) for (const each of value) spansIn(each, found);
  else if (typeof value === 'object' && value !== null) {
    if (isSpan(value)) found.push(value);
    for (const each of Object.values(value)) spansIn(each, found);
  }
  return found;
}

export function soundPublished(published: Published | null): void {
  if (published !== null) must(isCalendar(published.date), 'the day of publication is no date', published);
}

/** Holds a Story against the article that it was read from, and against what the background takes. */
export function soundStory(story: Story, article: Article): void {
  for (const span of spansIn(story)) {
    const text = article[span.in];
    soundPlace(span, text.length);
    must(text.slice(span.start, span.end) === span.text, 'the words are not those at their place', span);
  }
  for (const figure of story.figures) {
    soundRange(figure);
    must(figure.start < figure.end, 'a figure has words', figure);
    must(isCalendar(figure.asOf), 'a figure is of a day that is none', figure.asOf);
  }
  for (const date of story.dates) {
    must(isCalendar(date.value), 'a date is none', date);
    must(date.because.from === null || isCalendar(date.because.from.date), 'it is counted from no date', date);
  }
  for (const mention of story.mentions) must(isCalendar(mention.date), 'a mention has no date', mention);
  const isFigure = (at: number | null) => at === null || story.figures[at] !== undefined;
  for (const claim of story.claims) {
    const named = [
      ...('figures' in claim ? claim.figures : []),
      ...('figure' in claim ? [claim.figure] : []),
      ...('part' in claim ? [claim.part] : []),
      ...('whole' in claim ? [claim.whole] : []),
    ];
    must(named.every(isFigure), `a claim names a figure of ${story.figures.length} that is not there`, claim);
    if ('date' in claim) must(isCalendar(claim.date), 'a claim has no date', claim);
  }
  must(story.confidence >= 0 && story.confidence <= 1, 'confidence is a share', String(story.confidence));
  const taken = v.safeParse(storySchema, story);
  if (!taken.success) {
    const [issue] = taken.issues;
    throw new Error(`the background would not take the story: ${v.getDotPath(issue)}: ${issue.message.slice(0, 200)}`);
  }
}
