/**
 * What there is to know of a state of the project in a few lines, beside whether its tests pass: how well it reads the texts that
 * lie with it, and what the packages weigh. Needs `npm run build` first. `.ci/run` ends with it.
 */
import { join } from 'node:path';
import { filesIn, sizeOf } from '../test/bench/sizes.ts';
import { dateFiles, readDated, scoreDates } from '../test/evaluation/dates.ts';
import { collections } from '../test/evaluation/labelled.ts';
import { f1, precision, recall, type Score, scoreTexts, sumScores, type Tally } from '../test/evaluation/score.ts';
import { readJudged, scoreVerdicts, VERDICT_FILE } from '../test/evaluation/verdicts.ts';
import { browsers } from './build/manifest-for.ts';
import { loadLanguages } from './load-languages.ts';

const two = (ratio: number | null) => (ratio === null ? '–' : ratio.toFixed(2));
const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
const line = (name: string, text: string) => console.log(`${name.padEnd(9)}${text}`);

await loadLanguages();
// Those that lie beside the project are not with everybody who has it.
const own = collections().filter(({ name }) => /^(?:own|fresh-)/.test(name));
const { byLanguage, mistakes, dated } = scoreTexts(own.flatMap(({ texts }) => texts));
const all = sumScores(byLanguage.values());
const least = [...byLanguage].toSorted(([, a], [, b]) => (f1(a.figures) ?? 1) - (f1(b.figures) ?? 1))[0];
const strange = mistakes.filter(({ measure }) => measure === 'other company').length;
const whole = (tally: Tally) => `${two(precision(tally))} and ${two(recall(tally))}`;
const leastOf = (found: [string, Score] | undefined) =>
  found ? `, least ${found[0]} ${two(f1(found[1].figures))}` : '';
line('stories', `precision and recall ${whole(all.story)}, kind ${two(precision(all.kind))}, of ${all.texts} texts`);
line('figures', `F1 ${two(f1(all.figures))}${leastOf(least)}; ${strange} of another company taken for Amazon's`);
const dates = [...scoreDates(dateFiles().flatMap(readDated)).byLanguage.values()].map((tally) => f1(tally) ?? 0);
const ofDates = ({ right, wrong, missed }: Tally) =>
  `${two(right / (right + wrong + missed))} right, ${two(missed / (right + wrong + missed))} left open`;
line('dates', `F1 ${two(Math.min(...dates))} to ${two(Math.max(...dates))} a language`);
line('', `of figures ${ofDates(dated['day given'])}; where the page gives no day ${ofDates(dated['no day'])}`);
line('verdicts', `${scoreVerdicts(readJudged(VERDICT_FILE)).wrongDiffers} wrongly “differs”`);

for (const browser of browsers) {
  const folder = join(import.meta.dirname, '..', 'dist', browser);
  const size = (files: readonly string[]) => kilobytes(sizeOf(folder, files).gzipped);
  const read = ['annotator.js', 'languages/en.js'];
  const sizes = [`gate ${sizeOf(folder, ['gate.js']).gzipped} B`, `a page that is read ${size(read)}`];
  const shown = size([...read, 'sidebar.js', 'words/en.js']);
  line(browser, [...sizes, `a story ${shown}`, `the package ${size(filesIn(folder))}, compressed`].join(', '));
}
