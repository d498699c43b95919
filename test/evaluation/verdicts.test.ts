import { beforeAll, describe, expect, test, vi } from 'vitest';
import { loadLanguages } from '../../scripts/load-languages.ts';
import { collections } from './labelled.ts';
import { scoreTexts } from './score.ts';
import { accuracy, type Outcome, readJudged, scoreVerdicts, VERDICT_FILE } from './verdicts.ts';

// Hundreds of texts are read, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** The part of the verdicts that is right. Floors only ever rise. */
const FLOOR = { figures: 0.98, claims: 0.96 };

/** What differs in the labelled texts, each read against its record: nothing else may be said to. */
const READ: Record<string, string> = {
  'zh-Hant-004 date «2.7萬個»': '27,000 in 2022: both rounds were announced in 2023',
  'fresh-e-pt-02 date «27 mil»': '27,000 in 2022: as above',
  'fresh-h-es-02 1.54 millones': '1,546,000 on record, which is 1.55 million: cut off, not rounded',
  'fourteen-thousand-wrong-share 10%': '14,000 as 10 % of 350,000, a misprint on purpose',
  'payroll-grows 1,544,000': 'the third quarter’s number for the end of 2022, a misprint on purpose',
};

const sum = (all: Outcome[]): Outcome =>
  all.reduce(
    (so, { right, wrong, missed }) => ({
      right: so.right + right,
      wrong: so.wrong + wrong,
      missed: so.missed + missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );

describe('verdicts', () => {
  beforeAll(async () => {
    await loadLanguages();
  });

  test('on short texts in all languages: nothing is called wrong that is not, and most is judged as a reader would', () => {
    const texts = readJudged(VERDICT_FILE);
    const { byLanguage, wrongDiffers, mistakes } = scoreVerdicts(texts);
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
    expect(byLanguage.size).toBe(14);
    expect(wrongDiffers, mistakes.map(({ id, what }) => `${id}: ${what}`).join('\n')).toBe(0);
    const scores = [...byLanguage.values()];
    expect(accuracy(sum(scores.map(({ figures }) => figures)))).toBeGreaterThanOrEqual(FLOOR.figures);
    expect(accuracy(sum(scores.map(({ claims }) => claims)))).toBeGreaterThanOrEqual(FLOOR.claims);
  });

  for (const { name, texts } of collections()) {
    test(`on the collection «${name}» nothing differs but what was read against its record`, () => {
      const { mistakes } = scoreTexts(texts);
      const differs = mistakes
        .filter(({ measure }) => measure === 'differs')
        .map(({ id, what }) => `${id} ${what.replace(/ \(.*| *: to be judged.*/, '').trim()}`);
      expect(differs.filter((each) => !(each in READ))).toEqual([]);
    });
  }
});
