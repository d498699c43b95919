/** What an article leaves out, of facts older than it: at most three lines, each of them neutral. */
import { tieOf } from '../dataset/query.ts';
import type { Status } from '../dataset/records.ts';
import type { Figure, Story } from '../story/story.ts';
import type { ArticleWaves } from './article-waves.ts';
import type { Scale } from './context.ts';
import type { Finding } from './finding.ts';
import { type Known, programmeOf } from './known.ts';
import { familyOf } from './link.ts';
import { nameProgramme, nameWave } from './names.ts';
import type { Side } from './prior.ts';
import { type Sentence, say } from './sentence.ts';

const MOST = 3;

export interface LeftOutInput {
  story: Story;
  findings: readonly Finding[];
  known: Known;
  article: ArticleWaves;
  scale: readonly Scale[];
  prior: Side;
}

/** In the order of how much they change the picture. */
export function leftOutOf(input: LeftOutInput): Sentence[] {
  if (!input.story.is || (input.story.kind !== 'layoff' && input.story.kind !== 'hiring')) return [];
  return [climb(input), insideLine(input), totalLine(input), unconfirmed(input), shareLine(input), previousLine(input)]
    .filter((sentence) => sentence !== null)
    .slice(0, MOST);
}

const FIRM: ReadonlySet<Status> = new Set(['announced', 'confirmed', 'completed']);

/**
 * The headline states as done what the text gives as planned, with one and the same count of cuts. Of hires it is not said:
 * "to hire 250,000" and "plans to hire 250,000" are the same to a reader.
 */
function climb({ story }: LeftOutInput): Sentence | null {
  for (const [index, headline] of story.figures.entries()) {
    if (headline.in !== 'title' || familyOf(headline) !== 'layoff' || !FIRM.has(headline.status)) continue;
    const same = story.figures.filter((figure) => figure.in === 'body' && isSameCount(figure, headline));
    const [text] = same;
    if (text && same.every(({ status }) => status === 'planned'))
      return say('left_climb', {
        headline: headline.status,
        text: text.status,
        figures: [index, story.figures.indexOf(text)],
      });
  }
  return null;
}

const isSameCount = (a: Figure, b: Figure): boolean =>
  a.value !== null && a.value === b.value && a.subject === b.subject && familyOf(a) === familyOf(b);

/** Two counts that stand side by side, one of which is inside the other. */
function insideLine({ findings, known }: LeftOutInput): Sentence | null {
  const waves = [
    ...new Set(findings.flatMap(({ wave }) => (wave === null ? [] : (known.index.waves.get(wave) ?? [])))),
  ];
  for (const part of waves) {
    const tie = tieOf(known.index, part, known.day);
    const wide = part.scope === 'corporate' || part.scope === 'company';
    if (tie?.type === 'included_in' && wide && waves.includes(tie.whole)) {
      return say('inside', { part: nameWave(part), whole: nameWave(tie.whole) });
    }
  }
  return null;
}

/** The total of the programme, where only its rounds are given. */
function totalLine({ findings, known, article }: LeftOutInput): Sentence | null {
  const programme = article.subject === null ? null : programmeOf(known, article.subject);
  if (programme === null || programme.total === null || programme.summed.length < 2) return null;
  const { total } = programme;
  if (findings.some(({ record, recorded }) => record?.id === programme.programme.id || recorded === total)) return null;
  return say('left_programme_total', { programme: nameProgramme(programme), total });
}

/** As of the article nobody but the press had said so. */
function unconfirmed({ article, findings }: LeftOutInput): Sentence | null {
  const { subject } = article;
  if (subject === null || subject.status !== 'reported' || subject.count.value === null) return null;
  return findings.some(({ wave }) => wave === subject.id) ? null : say('left_unconfirmed', { wave: nameWave(subject) });
}

/** The share of everybody where only that of the office staff is given, and the other way round. */
function shareLine({ story, scale, findings }: LeftOutInput): Sentence | null {
  const given = new Set(story.figures.flatMap(({ role, of }) => (role === 'share' ? [of] : [])));
  if (given.size === 0 || given.has(null)) return null;
  const missing = given.has('corporate')
    ? given.has('total')
      ? null
      : 'total'
    : given.has('total')
      ? 'corporate'
      : null;
  const share = story.figures.findIndex(({ role }) => role === 'share');
  const of = scale.find(
    ({ base, figure }) => base === missing && findings[figure]?.record?.id === findings[share]?.record?.id,
  );
  if (missing === null || !of) return null;
  const ids = [findings[of.figure]?.record?.id, of.headcount].filter((id) => id !== undefined);
  return say('left_share', { percent: of.percent, base: missing, part: of.count, ids });
}

/** The last round of the company as a whole, where no earlier one is spoken of. */
function previousLine({ article, known, prior }: LeftOutInput): Sentence | null {
  const { subject } = article;
  if (subject === null) return null;
  const referred = article.waves.flatMap((id) => known.index.waves.get(id) ?? []);
  if (referred.some((wave) => wave.announced < subject.announced && wave.kind === subject.kind)) return null;
  const previous = known.index.wide.find(
    (placed) => placed.wave.kind === subject.kind && placed.wave.announced < subject.announced && prior.has(placed),
  );
  return previous ? say('left_previous', { wave: nameWave(previous.wave) }) : null;
}
