/**
 * Prints the scorecard: `npm run eval -- [FILE.jsonl …] [--errors]`. Without files it takes the collections at hand; one in which
 * labels can be argued (`arguable.json`) is scored with and without them. Borderline texts are counted apart. A file has one
 * labelled text a line, as the collections have it, or one sentence with its dates a line, as `test/evaluation/dates` has them,
 * or one text with its verdicts a line (`verdicts.jsonl`).
 */
import { parseArgs } from 'node:util';
import { loadLanguages } from '../../scripts/load-languages.ts';
import { bandsOf, calibrationError, openings, type Told } from './calibration.ts';
import { type DateScore, dateFiles, isDated, readDated, scoreDates } from './dates.ts';
import { collections, readCollection, withoutArguable } from './labelled.ts';
import { f1, precision, recall, type Score, type Scored, scoreTexts, sumScores, type Tally } from './score.ts';
import { accuracy, isJudged, readJudged, scoreVerdicts, VERDICT_FILE, type VerdictScore } from './verdicts.ts';

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

function printDates({ byLanguage, mistakes }: DateScore, errors: boolean): void {
  if (byLanguage.size === 0) return;
  console.log('\ndates (precision, recall, F1)\nlanguage  sentences');
  for (const [lang, tally] of [...byLanguage].sort())
    console.log(`${lang.padEnd(9)}${String(tally.sentences).padStart(10)}  ${three(tally)}`);
  if (errors) for (const { id, what } of mistakes) console.log(`  ${id}  ${what}`);
}

function printVerdicts(
  { byLanguage, byVerdict, byClaim, wrongDiffers, mistakes }: VerdictScore,
  errors: boolean,
): void {
  if (byLanguage.size === 0) return;
  console.log('\nverdicts (part that is right)\nlanguage  texts  figures  claims');
  for (const [lang, { texts: some, figures, claims }] of [...byLanguage].sort())
    console.log(`${lang.padEnd(9)}${String(some).padStart(6)}  ${two(accuracy(figures))}   ${two(accuracy(claims))}`);
  for (const [name, outcome] of [...byVerdict, ...byClaim].sort()) {
    const { right, wrong, missed } = outcome;
    console.log(`  ${name.padEnd(14)} ${two(accuracy(outcome))}  (${right} right, ${wrong} wrong, ${missed} missed)`);
  }
  console.log(`  wrong verdicts “differs”: ${wrongDiffers}`);
  if (errors) for (const { id, what } of mistakes) console.log(`  ${id}  ${what}`);
}

function printCalibration(told: readonly Told[]): void {
  if (told.length === 0) return;
  console.log('\nconfidence of the detection, over all of these texts\nsaid         texts   mean  stories');
  for (const { from, to, texts, said, stories } of bandsOf(told))
    console.log(`${from.toFixed(2)}–${to.toFixed(2)}${String(texts).padStart(9)}  ${two(said)}  ${two(stories)}`);
  console.log(`  off by ${calibrationError(told).toFixed(3)} on average`);
  for (const { threshold, ...counts } of openings(told))
    console.log(
      `  open from ${threshold.toFixed(2)} on: precision${two(precision(counts))}, recall${two(recall(counts))} (${counts.wrong} wrong, ${counts.missed} missed)`,
    );
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { errors: { type: 'boolean' } } });
await loadLanguages();
const errors = values.errors === true;
const chosen = positionals.filter((file) => !isDated(file) && !isJudged(file));
const texts = positionals.length > 0 ? chosen.map((file) => readCollection(file)) : collections();
const told: Told[] = [];
for (const collection of texts) {
  const scored = scoreTexts(collection.texts);
  told.push(...scored.told);
  print(collection.name, scored, errors);
  const sure = withoutArguable(collection);
  if (sure) print(sure.name, scoreTexts(sure.texts), false);
}
printCalibration(told);
const dated = positionals.length > 0 ? positionals.filter(isDated) : dateFiles();
printDates(scoreDates(dated.flatMap(readDated)), errors);
const judged = positionals.length > 0 ? positionals.filter(isJudged) : [VERDICT_FILE];
printVerdicts(scoreVerdicts(judged.flatMap(readJudged)), errors);
