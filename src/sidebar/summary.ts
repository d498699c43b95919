import type { Context } from '../context/context.ts';
import type { Summary } from '../messages/summary-schema.ts';
import type { Story } from '../story/story.ts';
import { type FigureGroup, groupFigures } from '../surfaces/figure-groups.ts';
import { formatFigure, inARow } from '../surfaces/format.ts';
import { labelsFor } from '../surfaces/labels/index.ts';
import type { Locale } from '../surfaces/locale.ts';
import { word } from '../surfaces/sentences/index.ts';
import { wordStoryReason } from '../surfaces/sentences/reasons.ts';
import { subjectText } from '../surfaces/subject-text.ts';

/** As much as is taken in at a glance: figures, and the room that an answer may fill, in which a Han character takes two. */
const most = 3;
const room = 170;

/**
 * What was found, in the reader's words: for the popup, which would otherwise have to carry for itself all sentences that
 * stand here already.
 */
export function summaryOf(story: Story | null, context: Context | null, locale: Locale): Summary {
  const labels = labelsFor(locale);
  const groups = groupFigures(context?.figures ?? []);
  const figures = foremost(groups).map(({ first: { figure, verdict } }) => {
    const normalised = formatFigure(figure, locale);
    const meaning = [
      ...(normalised === figure.text ? [] : [normalised]),
      labels.roles[figure.role],
      subjectText(figure.subject, labels) ?? [],
    ].flat();
    return { printed: figure.text, meaning: meaning.join(' · '), verdict };
  });
  return {
    answer: inARow(begun((context?.answer ?? []).map((sentence) => word(sentence, locale))), locale),
    figures,
    more: groups.length - figures.length,
    why: (story?.why ?? []).map((reason) => ({ speaks: reason.speaks, text: wordStoryReason(reason, locale) })),
  };
}

/** The first sentence, and the next ones as far as there is room. */
function begun(sentences: readonly string[]): string[] {
  let taken = 0;
  return sentences.filter((sentence, at) => {
    taken += sentence.replace(/\p{sc=Han}/gu, '  ').length;
    return at === 0 || taken <= room;
  });
}

/**
 * Those that tell most, in the article's order: what is other than the records before what is not, and no number twice
 * that only a word tells apart.
 */
function foremost(groups: readonly FigureGroup[]): FigureGroup[] {
  const numbers = new Set<string>();
  const distinct = groups.filter(({ first: { figure, verdict } }) => {
    const { value, low, high, text, role } = figure;
    const number = JSON.stringify([value ?? low ?? high ?? text, role, verdict]);
    const isNew = !numbers.has(number);
    numbers.add(number);
    return isNew;
  });
  const isOdd = ({ first: { verdict } }: FigureGroup) => verdict === 'differs' || verdict === 'sources_differ';
  const taken = [...distinct.filter(isOdd), ...distinct.filter((group) => !isOdd(group))].slice(0, most);
  return distinct.filter((group) => taken.includes(group));
}
