/** Finds what places an article without a number or date: time that is counted, and what the headline names. */
import type { Language } from './language.ts';
import { type Passage, spanOf } from './passage.ts';
import { type Match, matchesIn, wordsOf } from './pattern.ts';
import type { Story, Stretch } from './story.ts';

/** "The third year in a row", "as in the two years before", "within four months", in order of appearance. */
export function readStretches(passages: readonly Passage[], language: Language): Stretch[] {
  const { stretches } = language;
  if (stretches === undefined) return [];
  return passages.flatMap((passage) => {
    const found = (name: string, words: readonly string[]): Match[] =>
      matchesIn(wordsOf(language, name, words), passage.folded);
    const years = Object.entries(stretches.years).flatMap(([count, words]) =>
      found(`stretch ${count}`, words).map((match) => ({ ...spanOf(passage, match), years: Number(count) })),
    );
    const months = found('stretch months', stretches.months).map((match) => ({
      ...spanOf(passage, match),
      years: null,
    }));
    return [...years, ...months].sort((a, b) => a.start - b.start);
  });
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
