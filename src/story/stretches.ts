/** Finds what places an article without a number or date: time that is counted, and what the headline names. */
import type { Language } from './language.ts';
import { type Passage, spanOf } from './passage.ts';
import { type Match, matchesIn, wordsOf } from './pattern.ts';
import type { Steps } from './steps.ts';
import type { Story, Stretch } from './story.ts';

/** "The third year in a row", "as in the two years before", "within four months", in order of appearance. */
export function* readStretches(passages: readonly Passage[], language: Language): Steps<Stretch[]> {
  const { stretches } = language;
  if (stretches === undefined) return [];
  const all: Stretch[] = [];
  for (const passage of passages) {
    const found = (name: string, words: readonly string[]): Match[] =>
      matchesIn(wordsOf(language, name, words), passage.folded);
    const inPassage: Stretch[] = [];
    for (const [count, words] of Object.entries(stretches.years)) {
      const years = Number(count);
      inPassage.push(...found(`stretch ${count}`, words).map((match) => ({ ...spanOf(passage, match), years })));
      yield;
    }
    const months = found('stretch months', stretches.months);
    inPassage.push(...months.map((match) => ({ ...spanOf(passage, match), years: null })));
    all.push(...inPassage.sort((a, b) => a.start - b.start));
    yield;
  }
  return all;
}

/** The parts of Amazon in the headline, and its place where it names one and no other. */
export function headlineNames(title: Passage, language: Language): Story['headline'] {
  const units = title.sentences.flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'unit'));
  const regions = Object.entries(language.names.regions).flatMap(([code, words]) =>
    matchesIn(wordsOf(language, `region ${code}`, words), title.folded).length > 0 ? [code] : [],
  );
  const [region, ...others] = regions;
  return {
    units: [...new Set(units.map(({ name }) => name))],
    region: region !== undefined && others.length === 0 ? region : null,
  };
}
