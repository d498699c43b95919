/** Prints the scorecard: `npm run score`. */
import { loadLanguages } from '../../scripts/load-languages.ts';
import { collections } from './labelled.ts';
import { precision, recall, type Score, scoreTexts, sumScores, type Tally } from './score.ts';

const two = (ratio: number | null) => (ratio === null ? '–' : ratio.toFixed(2)).padStart(6);

function row(name: string, score: Score): string {
  return [
    name.padEnd(10),
    String(score.texts).padStart(6),
    two(precision(score.story)),
    two(recall(score.story)),
    two(precision(score.kind)),
    two(precision(score.figures)),
    two(recall(score.figures)),
    two(precision(score.exact)),
    two(precision(score.dated)),
  ].join(' ');
}

function roleRow(role: string, counts: Tally): string {
  const { right, wrong, missed } = counts;
  return [`  ${role}`.padEnd(16), two(precision(counts)), two(recall(counts)), `  ${right}/${wrong}/${missed}`].join(
    ' ',
  );
}

await loadLanguages();
for (const { name, texts } of collections()) {
  const { byLanguage, byRole } = scoreTexts(texts, name !== 'own');
  console.log(`\n${name}: story (precision, recall), kind right, figures (precision, recall), exact role, date`);
  console.log('language    texts story P      R   kind  fig P      R  exact   date');
  for (const [lang, score] of [...byLanguage].sort()) console.log(row(lang, score));
  console.log(row('all', sumScores(byLanguage.values())));
  for (const [role, counts] of [...byRole].sort()) console.log(roleRow(role, counts));
}
