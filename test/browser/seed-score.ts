import * as v from 'valibot';
import type { CheckedFigure, Context } from '../../src/context/context.ts';
import type { Role } from '../../src/story/story.ts';

const dateSchema = v.object({ text: v.string(), is: v.string() });
const figureSchema = v.object({
  text: v.string(),
  value: v.nullable(v.number()),
  qualifier: v.optional(v.string()),
  role: v.string(),
  asOf: v.optional(v.string()),
  verdict: v.optional(v.string()),
  of: v.optional(v.string()),
  units: v.optional(v.array(v.string()), []),
  optional: v.optional(v.boolean(), false),
});
const claimSchema = v.object({
  type: v.string(),
  text: v.string(),
  verdict: v.string(),
  optional: v.optional(v.boolean(), false),
});

/** What a careful reader gets out of a seed document, as `expected.json` has it. */
export const documentSchema = v.object({
  lang: v.string(),
  published: v.string(),
  story: v.object({ is: v.boolean(), kind: v.string() }),
  figures: v.array(figureSchema),
  dates: v.optional(v.array(dateSchema), []),
  claims: v.optional(v.array(claimSchema), []),
  events: v.optional(v.array(v.string()), []),
});
export type ExpectedDocument = v.InferOutput<typeof documentSchema>;
type ExpectedFigure = v.InferOutput<typeof figureSchema>;

interface Share {
  right: number;
  of: number;
}

/** How far a context holds what is expected; `problems` says in words what does not. */
export interface SeedScore {
  kind: string;
  figures: Share;
  wrongFigures: number;
  dates: Share;
  verdicts: Share;
  claims: Share;
  events: Share;
  problems: string[];
}

function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** Printed words are compared by place, so a counter or qualifier more on one side does not matter. */
function sameWords(one: string, other: string): boolean {
  const [a, b] = [squeeze(one), squeeze(other)];
  return a.includes(b) || b.includes(a);
}

// An article that announces hiring may be read either way.
function sameRole(role: Role, expected: string): boolean {
  const hiring = ['hires', 'planned_hires'];
  return role === expected || (hiring.includes(role) && hiring.includes(expected));
}

function isMeant({ figure }: CheckedFigure, expected: ExpectedFigure): boolean {
  return figure.value === expected.value && sameWords(figure.text, expected.text);
}

/** Takes the first item that fits out of the list. */
function take<T>(items: T[], fits: (item: T) => boolean): T | undefined {
  const index = items.findIndex(fits);
  return index < 0 ? undefined : items.splice(index, 1)[0];
}

interface Tally extends Share {
  problems: string[];
}

function scoreFigures(
  expected: ExpectedDocument,
  context: Context,
): { figures: Tally; verdicts: Share; wrong: number } {
  const firm = expected.figures.filter((figure) => !figure.optional);
  const left = context.figures.filter(({ figure }) => figure.subject === 'Amazon');
  const figures: Tally = { right: 0, of: firm.length, problems: [] };
  const verdicts = { right: 0, of: firm.length };
  for (const one of firm) {
    const found = take(left, (figure) => isMeant(figure, one) && sameRole(figure.figure.role, one.role));
    if (found === undefined) {
      figures.problems.push(`figure not found: ${one.text} as ${one.role}`);
      continue;
    }
    const { qualifier, asOf, units, of } = found.figure;
    const off: string[] = [];
    if (one.qualifier !== undefined && qualifier !== one.qualifier) off.push(`qualifier ${qualifier}`);
    if (one.asOf !== undefined && !(asOf ?? '').startsWith(one.asOf)) off.push(`as of ${asOf}, not ${one.asOf}`);
    if (one.of !== undefined && of !== one.of) off.push(`of ${of}, not ${one.of}`);
    const missing = one.units.filter((unit) => !units.some((u) => sameWords(u, unit)));
    if (missing.length > 0) off.push(`without the units ${missing.join(', ')}`);
    if (off.length === 0) figures.right += 1;
    else figures.problems.push(`${one.text}: ${off.join('; ')}`);
    if (found.verdict === one.verdict) verdicts.right += 1;
    else figures.problems.push(`${one.text}: verdict ${found.verdict}, not ${one.verdict}`);
  }
  // A figure may stand more often than it is listed; what is listed nowhere is wrong.
  const wrong = left.filter((figure) => !expected.figures.some((one) => isMeant(figure, one)));
  const strayed = left.filter(
    (figure) =>
      !wrong.includes(figure) &&
      !expected.figures.some((one) => isMeant(figure, one) && sameRole(figure.figure.role, one.role)),
  );
  for (const { figure, verdict } of [...wrong, ...strayed]) {
    figures.problems.push(`wrong figure: ${figure.text} as ${figure.role} (${verdict})`);
  }
  return { figures, verdicts, wrong: wrong.length + strayed.length };
}

function scoreDates(expected: ExpectedDocument, context: Context): Tally {
  const left = [...context.story.dates];
  const tally: Tally = { right: 0, of: expected.dates.length, problems: [] };
  // Whole matches first: "October" must not use up "October last year".
  const inOrder = [...expected.dates].sort((a, b) => b.text.length - a.text.length);
  for (const { text, is } of inOrder) {
    const exact = take(left, (date) => squeeze(date.text) === squeeze(text) && date.value === is);
    const found = exact ?? take(left, (date) => sameWords(date.text, text) && date.value === is);
    if (found !== undefined) tally.right += 1;
    else {
      const near = context.story.dates.filter((date) => sameWords(date.text, text)).map((date) => String(date.value));
      tally.problems.push(`date ${text} should be ${is}, is ${near.join(', ') || 'not found'}`);
    }
  }
  return tally;
}

function scoreClaims(expected: ExpectedDocument, context: Context): Tally {
  const left = [...context.claims];
  const firm = expected.claims.filter((claim) => !claim.optional);
  const tally: Tally = { right: 0, of: firm.length, problems: [] };
  for (const one of firm) {
    const found = take(left, ({ claim, verdict }) => claim.type === one.type && verdict === one.verdict);
    if (found !== undefined) tally.right += 1;
    else tally.problems.push(`claim not found: ${one.type} (${one.verdict}), ${one.text}`);
  }
  for (const { claim, verdict } of left) {
    const allowed = expected.claims.some((one) => one.type === claim.type && one.verdict === verdict);
    if (verdict === 'differs' && !allowed) tally.problems.push(`wrong "differs": ${claim.type}, ${claim.text}`);
  }
  return tally;
}

/** Holds what the extension made of a seed document against what a careful reader gets out of it. */
export function scoreSeed(expected: ExpectedDocument, context: Context): SeedScore {
  const { story } = context;
  const { figures, verdicts, wrong } = scoreFigures(expected, context);
  const dates = scoreDates(expected, context);
  const claims = scoreClaims(expected, context);
  const missingEvents = expected.events.filter((event) => !context.events.includes(event));
  const problems = [
    ...(story.is === expected.story.is ? [] : [`story: ${story.is}`]),
    ...(story.kind === expected.story.kind ? [] : [`kind: ${story.kind}, not ${expected.story.kind}`]),
    ...(story.lang === expected.lang ? [] : [`language: ${story.lang}, not ${expected.lang}`]),
    ...(story.published?.date === expected.published ? [] : [`published: ${story.published?.date}`]),
    ...figures.problems,
    ...dates.problems,
    ...claims.problems,
    ...missingEvents.map((event) => `event missing: ${event}`),
  ];
  return {
    kind: story.kind,
    figures: { right: figures.right, of: figures.of },
    wrongFigures: wrong,
    dates: { right: dates.right, of: dates.of },
    verdicts,
    claims: { right: claims.right, of: claims.of },
    events: { right: expected.events.length - missingEvents.length, of: expected.events.length },
    problems,
  };
}
