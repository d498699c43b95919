/** The tests that every language shares, driven by tables: what its sentences state, what its dates mean, what is a story. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/story/language.ts';
import { readStory } from '../../../src/story/read.ts';
import type { Figure, StoryKind } from '../../../src/story/story.ts';
import { articleOf } from '../passages.ts';

/** A figure as the table gives it. What is left out: Amazon's, meant exactly, of the month of the reference date. */
interface ExpectedFigure {
  text: string;
  /** A number, the two ends of a range, or null for amounts that state no number. */
  value: number | [number, number] | null;
  role: Figure['role'];
  subject?: string;
  qualifier?: Figure['qualifier'];
  asOf?: string | null;
}

export interface LanguageTable {
  language: Language;
  /** The day on which all of it is read (ISO). */
  published: string;
  /** Each sentence, read as an article of its own, with its figures in order. */
  figures: [sentence: string, figures: ExpectedFigure[]][];
  /** Sentences with numbers in them that state nothing of a workforce. */
  nothing: string[];
  /** Expressions with the values they mean, in order. */
  dates: [text: string, values: (string | null)[]][];
  /** Headline, first paragraph, and the kind of story it is (`none` where it is not about Amazon's workforce). */
  stories: [title: string, lead: string, kind: StoryKind][];
}

const amountOf = (figure: Figure): ExpectedFigure['value'] =>
  figure.value === null && figure.low !== null && figure.high !== null ? [figure.low, figure.high] : figure.value;

/** Input: a language with its tables. Output: none; the tests are registered. */
export function expectLanguage({ language, published, figures, nothing, dates, stories }: LanguageTable): void {
  const read = (title: string, text: string) => readStory(articleOf(title, [text], published), language);

  describe(`${language.tag}: what a sentence states`, () => {
    test.each(figures)('%s', (sentence, expected) => {
      const found = read('', sentence).figures.map((figure) => ({
        text: figure.text,
        value: amountOf(figure),
        role: figure.role,
        subject: figure.subject,
        qualifier: figure.qualifier,
        asOf: figure.asOf,
      }));
      const full = expected.map((figure) => ({
        subject: 'Amazon',
        qualifier: figure.value === null ? ('vague' as const) : ('exact' as const),
        asOf: published.slice(0, 7),
        ...figure,
      }));
      expect(found).toEqual(full);
    });
  });

  describe(`${language.tag}: numbers that say nothing of a workforce`, () => {
    test.each(nothing)('%s', (sentence) => {
      expect(read('', sentence).figures).toEqual([]);
    });
  });

  describe(`${language.tag}: dates as the words mean them on ${published}`, () => {
    test.each(dates)('%s', (text, values) => {
      expect(read('', text).dates.map((date) => date.value)).toEqual(values);
    });
  });

  describe(`${language.tag}: what a story is about`, () => {
    test.each(stories)('%s', (title, lead, kind) => {
      expect(read(title, lead).kind).toBe(kind);
    });
  });
}
