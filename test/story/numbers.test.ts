import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/article/fold.ts';
import type { Language } from '../../src/story/language.ts';
import de from '../../src/story/languages/de.ts';
import en from '../../src/story/languages/en.ts';
import fi from '../../src/story/languages/fi.ts';
import it from '../../src/story/languages/it.ts';
import zhHant from '../../src/story/languages/zh-Hant.ts';
import { findNumbers } from '../../src/story/numbers.ts';

function read(language: Language, text: string): (string | number)[] {
  const folded = foldText(text);
  return findNumbers(folded, 0, folded.length, language).map((n) =>
    n.value !== null ? (n.percent ? `${n.value}%` : n.value) : n.low !== null ? `${n.low}–${n.high}` : 'vague',
  );
}

describe('numbers in English', () => {
  test.each([
    ['a cut of 14,000 jobs', [14_000]],
    ['1.58 million employees', [1_580_000]],
    ['14K jobs and 1.5M people', [14_000, 1_500_000]],
    ['nearly half a million people', [500_000]],
    ['a quarter of a million seasonal workers', [250_000]],
    ['eighteen thousand roles', [18_000]],
    ['99, 000; 1,00,000; 30  000', [99_000, 100_000, 30_000]],
    ['between 9,000 and 18,000 jobs', ['9000–18000']],
    ['9,000 and 18,000 jobs', [9000, 18_000]],
    ["14'000 or 14.000", [14_000, 14_000]],
    ['15 lakh people', [1_500_000]],
    ['10,000 to 15,000 jobs', ['10000–15000']],
    ['1.1 to 1.2 million', ['1100000–1200000']],
    ['rose from 5,000 to 40,000', [5000, 40_000]],
    ['three percent, 6.5 per cent, 8%', ['3%', '6.5%', '8%']],
    ['one in eleven office jobs', ['9.09%']],
    ['thousands were told, hundreds left', ['vague', 'vague']],
    ['the JFK8 site, 54GB, $12,000, v2 and 2023/11/17', []],
    [`${'9'.repeat(309)} or ${'9'.repeat(307)} thousand percent`, []],
  ])('%s', (text, numbers) => {
    expect(read(en, text)).toEqual(numbers);
  });
});

describe('numbers in Chinese', () => {
  test.each([
    ['裁掉 1 萬 8000 人', [18_000]],
    ['2萬7,000個職位', [27_000]],
    ['1.8萬名員工', [18_000]],
    ['一萬二千人', [12_000]],
    ['近三萬人', [30_000]],
    ['5萬4千6百人', [54_600]],
    ['數千人', ['vague']],
    ['約4%,近一成', ['4%', '10%']],
    ['2萬至3萬人', ['20000–30000']],
    ['１萬６０００人', [16_000]],
    ['一位員工', []],
    [`${'9'.repeat(309)}%、${'9'.repeat(305)}%`, []],
  ])('%s', (text, numbers) => {
    expect(read(zhHant, text)).toEqual(numbers);
  });
});

describe('numbers in Finnish', () => {
  test.each([
    ['16 000 työpaikkaa', [16_000]],
    ['1,58 miljoonaa ihmistä', [1_580_000]],
    ['noin 30\u00a0000 tehtävää', [30_000]],
    ['puoli miljoonaa työntekijää', [500_000]],
    ['joka kymmenes toimihenkilö', ['10%']],
    ['tuhansia työntekijöitä', ['vague']],
  ])('%s', (text, numbers) => {
    expect(read(fi, text)).toEqual(numbers);
  });
});

describe('numbers put together from words', () => {
  test.each<[Language, string, number[]]>([
    [it, 'centottomila posti', [108_000]],
    [it, 'ventiseimila posti', [26_000]],
    [it, 'cento unità', [100]],
    [de, 'siebenundzwanzigtausend Stellen', [27_000]],
    [fi, 'kaksikymmentäseitsemän tuhatta työpaikkaa', [27_000]],
  ])('%#: %s', (language, text, numbers) => {
    expect(read(language, text)).toEqual(numbers);
  });

  test.each<[Language, string]>([
    [it, 'undue'],
    [de, 'dreizehn'],
    [fi, 'kolmekymmentä'],
  ])('%#: many of “%s” in one word take no time', (language, word) => {
    const begun = process.cpuUsage();
    expect(read(language, `${word.repeat(150)}x`)).toEqual([]);
    expect(process.cpuUsage(begun).user).toBeLessThan(500_000);
  });
});
