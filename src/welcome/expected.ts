/** What should be found in an article of our own, and what does not hold of what was found. */
import type { Context, Verdict } from '../context/context.ts';
import type { Role, StoryKind } from '../story/story.ts';

interface ExpectedFigure {
  /** As printed, without the qualifier. */
  text: string;
  role: Role;
  verdict: Verdict;
}

/** What the sidebar should find out about the article. */
export interface Expected {
  /** `none`: no sidebar, and the page stays untouched. */
  kind: StoryKind;
  /** Figures that must be found, with their verdict. Others may stand beside them, but none that differs. */
  figures: ExpectedFigure[];
  /** The wave that it is about, null where it is about none that is on record. Left out where it can be argued. */
  about?: string | null;
  /** Events that it goes back to. Others may stand beside them. */
  events: string[];
  /** A wave of the newest date among the prior ones: those announced up to the article's day. */
  newestPrior: string | null;
  /** Whether later waves must be told of, apart from the prior ones. Where none must, a later release may still have some. */
  since: boolean;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

/**
 * Holds what was made of an article against what should be found.
 * @param article what is expected of it, and when it was published (ISO).
 * @param context null where it was taken for no story.
 * @returns what does not hold, in words.
 */
export function problemsOf(
  { expected, published }: { expected: Expected; published: string },
  context: Context | null,
): string[] {
  if (context === null)
    return expected.kind === 'none' ? [] : [`no story found; it is one of the kind ${expected.kind}`];
  if (expected.kind === 'none') return [`taken for a story of the kind ${context.story.kind}`];
  const { story, figures, claims, prior, since } = context;
  const problems: string[] = [];
  if (story.kind !== expected.kind) problems.push(`kind ${story.kind}, not ${expected.kind}`);
  if (story.published?.date !== published.slice(0, 10))
    problems.push(`published ${story.published?.date ?? 'unknown'}`);
  const own = figures.filter(({ figure }) => figure.subject === 'Amazon');
  for (const { text, role, verdict } of expected.figures) {
    const found = own.filter(({ figure }) => squeeze(figure.text) === squeeze(text));
    if (!found.some((one) => one.figure.role === role && one.verdict === verdict)) {
      const instead = found.map((one) => `${one.figure.role}, ${one.verdict}`).join('; ') || 'not found';
      problems.push(`${text} should be ${role}, ${verdict}: ${instead}`);
    }
  }
  const meantToDiffer = new Set(expected.figures.filter((f) => f.verdict === 'differs').map((f) => squeeze(f.text)));
  for (const { figure, verdict } of own) {
    if (verdict === 'differs' && !meantToDiffer.has(squeeze(figure.text))) {
      problems.push(`${figure.text} is said to differ`);
    }
  }
  for (const { claim, verdict } of claims) {
    const touches = [...meantToDiffer].some((text) => squeeze(claim.text).includes(text));
    if (verdict === 'differs' && !touches) problems.push(`the claim “${claim.text}” is said to differ`);
  }
  const about = context.about?.id ?? null;
  if (expected.about !== undefined && about !== expected.about) problems.push(`about ${about}, not ${expected.about}`);
  for (const event of expected.events) {
    if (!context.events.includes(event)) problems.push(`without the event ${event}`);
  }
  const dates = new Map(context.records.waves.map((wave) => [wave.id, wave.announced]));
  const newest = prior.filter((id) => dates.get(id) === dates.get(prior[0] ?? ''));
  if (expected.newestPrior !== null && !newest.includes(expected.newestPrior)) {
    problems.push(`newest prior wave ${newest.join(', ')}, not ${expected.newestPrior}`);
  }
  if (expected.since && since.length === 0) problems.push('no waves since then');
  return problems;
}
