import { expect, test } from 'vitest';
import { checkDataset } from '../../src/dataset/check-dataset.ts';
import { type Problem, wordProblem } from '../../src/dataset/check-record.ts';
import type { Dataset } from '../../src/dataset/records.ts';
import { smallDataset } from './small-dataset.ts';

/** What is wrong with a value that is to be a dataset. */
export function problemsOf(value: unknown): Problem[] {
  const checked = checkDataset(value);
  return checked.ok ? [] : checked.error;
}

/** The small dataset with one thing wrong. */
export function broken(breakIt: (dataset: Dataset) => void): Dataset {
  const dataset = smallDataset();
  breakIt(dataset);
  return dataset;
}

export function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error('the list is empty');
  return item;
}

/** One thing wrong with the small dataset, the rule that it breaks, and the record and field to be named. */
export type Case = [what: string, breakIt: (dataset: Dataset) => void, rule: string, where: string];

export function testRefusals(cases: readonly Case[]): void {
  test.each(cases)('%s', (_what, breakIt, rule, where) => {
    const problems = problemsOf(broken(breakIt)).filter((problem) => problem.rule === rule);
    expect(problems.map(wordProblem).join('\n')).toContain(`${where}: `);
  });
}
