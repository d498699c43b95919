/** Says why a record was chosen for a figure: what the article and the record have in common. */

import { type Days, daysBetween } from '../dataset/dates.ts';
import type { Figure } from '../story/story.ts';
import { type Candidate, isWide } from './candidates.ts';
import type { Clock } from './clock.ts';
import { agrees, type Fit } from './hold.ts';
import type { LinkInput } from './link.ts';
import type { LinkGround } from './sentence.ts';
import { namedPlace, namedUnits, statedDays, type Weighed } from './weigh.ts';

/** An announcement that is older than this is no news, and its age says nothing. */
const NEWS_FOR_DAYS = 120;

/** Input: a count with the record chosen for it. Output: its grounds, the number first. */
export function groundsOf(figure: Figure, { candidate, fit }: Weighed, { clock, near }: LinkInput): LinkGround[] {
  return [
    numberGround(fit),
    ...timeGrounds(figure, candidate.span, clock),
    ...roleGrounds(figure, candidate),
    ...placeGrounds(figure, candidate),
    ...(candidate.programme !== null && near.has(candidate.programme.programme.id)
      ? [{ by: 'programme' as const }]
      : []),
  ];
}

/** How the number as printed stands to that of the record. */
export function numberGround(fit: Fit): LinkGround {
  if (fit.how === 'exact' || fit.how === 'rounded') return { by: 'number', fit: fit.how };
  if (fit.how === 'same_range' || fit.how === 'in_range') return { by: 'number', fit: 'range' };
  if (fit.how === 'other_bound') return { by: 'number', fit: 'other_source' };
  return { by: 'number', fit: agrees(fit) ? 'rounded' : 'coarse' };
}

/** The date that the words give; without one, how fresh the record is. */
export function timeGrounds(figure: Figure, span: Days, clock: Clock): LinkGround[] {
  if (figure.asOf !== null && statedDays(figure, clock) !== null) {
    return [{ by: 'date', stated: figure.asOf, words: figure.because.asOf.words[0]?.text ?? null }];
  }
  const days = clock.first === null ? null : Math.max(0, daysBetween(span.last, clock.first));
  return days === null || days > NEWS_FOR_DAYS ? [] : [{ by: 'news', days }];
}

function roleGrounds({ role }: Figure, { as }: Candidate): LinkGround[] {
  const isTotal = role === 'cumulative_cuts' && as === 'programme';
  const isPlan = role === 'planned_cuts' && as === 'target';
  return isTotal || isPlan ? [{ by: 'role', role }] : [];
}

/** What a figure and a record have in common of parts of the company and of places. */
export function placeGrounds(figure: Figure, candidate: Candidate): LinkGround[] {
  const units = isWide(candidate) ? [] : namedUnits(figure, candidate);
  const region = namedPlace(figure, candidate);
  return [
    ...(units.length > 0 ? [{ by: 'unit' as const, units }] : []),
    ...(region === null ? [] : [{ by: 'place' as const, region }]),
  ];
}
