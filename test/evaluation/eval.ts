/**
 * Prints the scorecard: `npm run eval -- [FILE.jsonl …] [--errors]`. Without files it takes the collections at hand. A file
 * has one labelled text a line, as the collections beside the project have it.
 */
import { parseArgs } from 'node:util';
import { loadLanguages } from '../../scripts/load-languages.ts';
import { collections, readCollection } from './labelled.ts';
import { f1, precision, recall, type Score, type Scored, scoreTexts, sumScores, type Tally } from './score.ts';

const two = (ratio: number | null) => (ratio === null ? '–' : ratio.toFixed(2)).padStart(5);
const three = (counts: Tally) => `${two(precision(counts))}${two(recall(counts))}${two(f1(counts))}`;

function row(name: string, score: Score): string {
  return [
    name.padEnd(9),
    String(score.texts).padStart(5),
    ` ${three(score.story)}`,
    two(precision(score.kind)).padStart(6),
    ` ${three(score.value)}`,
    ` ${three(score['value+role'])}`,
    ` ${three(score.figures)}`,
    two(precision(score['exact role'])).padStart(6),
    two(precision(score.date)).padStart(6),
    ` ${three(score.linking)}`,
  ].join(' ');
}

function print(name: string, { byLanguage, byRole, byKind, mistakes }: Scored, errors: boolean): void {
  console.log(`\n${name} (precision, recall, F1)`);
  console.log(
    'language  texts   detection       kind   value           value+role      +subject        exact   date   linking',
  );
  for (const [lang, score] of [...byLanguage].sort()) console.log(row(lang, score));
  const total = sumScores(byLanguage.values());
  console.log(row('all', total));
  const { right, wrong, missed } = total.borderline;
  if (right + wrong + missed > 0)
    console.log(
      `borderline texts, apart: ${right} taken for stories as labelled, ${wrong} against the label, ${missed} missed`,
    );
  for (const [kind, counts] of [...byKind].sort()) {
    if (kind !== 'none') console.log(`  ${kind.padEnd(14)} found ${counts.right} of ${counts.right + counts.missed}`);
  }
  for (const [role, counts] of [...byRole].sort()) console.log(`  ${role.padEnd(14)}${three(counts)}`);
  const taken = mistakes.filter((m) => m.measure === 'other company').length;
  const differs = mistakes.filter((m) => m.measure === 'differs').length;
  console.log(`  other companies’ figures given to Amazon: ${taken}; verdicts “differs”: ${differs}`);
  if (errors) for (const { id, measure, what } of mistakes) console.log(`  ${id}  ${measure}: ${what}`);
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { errors: { type: 'boolean' } } });
await loadLanguages();
const chosen = positionals.length > 0 ? positionals.map((file) => readCollection(file)) : collections();
for (const { name, texts } of chosen) print(name, scoreTexts(texts), values.errors === true);
