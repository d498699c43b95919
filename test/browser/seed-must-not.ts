import type { Context } from '../../src/context/context.ts';

/** Figures given to Amazon, by the numbers that they carry. */
function amazonNumbers(context: Context): (number | null)[] {
  const own = context.figures.filter(({ figure }) => figure.subject === 'Amazon');
  return own.flatMap(({ figure }) => [figure.value, figure.low, figure.high]);
}

function noneOf(context: Context, values: number[], what: string): string[] {
  const numbers = amazonNumbers(context);
  return values.filter((value) => numbers.includes(value)).map((value) => `${what}: ${value}`);
}

/** The "must not" lines of `expected.json`, by the number of the seed: what is broken, in words. */
export const mustNot: Record<string, (context: Context) => string[]> = {
  '000': (context) => {
    const { story } = context;
    const printed = [...story.figures, ...story.dates, ...story.claims].map((span) => span.text.replace(/\s+/g, ''));
    return [
      ...noneOf(context, [2000, 143], 'a figure from outside the article'),
      ...['破萬人', '萬人', '2.7萬人', '2017年', '2018年', '2024年', '2,000位']
        .filter((text) => printed.includes(text))
        .map((text) => `words from outside the article: ${text}`),
      ...(story.published?.date.startsWith('2025') ? ['dated by the copyright line'] : []),
    ];
  },
  '001': (context) => {
    const climbed = context.figures.filter(
      ({ figure }) => figure.value === 30000 && !['planned', 'reported'].includes(figure.status),
    );
    return [
      ...noneOf(context, [90], 'days as people'),
      ...climbed.map(({ figure }) => `the plan is shown as ${figure.status}: ${figure.text}`),
      ...(context.prior.includes('2026-01-sixteen-thousand') ? ['the later announcement counts as prior'] : []),
    ];
  },
  '002': (context) => noneOf(context, [20, 29, 60, 14, 18], 'no count of people'),
  '003': (context) => [
    ...noneOf(context, [30], 'the industry’s attrition as Amazon’s'),
    ...context.waves.map((wave) => `a wave that the article does not report: ${wave}`),
    ...(context.story.published?.date.startsWith('2015') ? [] : ['dated by “7 years ago” or the 1990s']),
  ],
  '004': (context) => [
    ...noneOf(context, [60, 60e9], 'money as people'),
    ...context.waves.map((wave) => `a wave that the article does not report: ${wave}`),
  ],
};
