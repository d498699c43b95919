/** What the words around a number say that it is, with the rule and the words that this rests on. */
import type { Status } from '../dataset/records.ts';
import type { Match } from './pattern.ts';
import type { RoleCode, StatusCode } from './reasons.ts';
import type { Role } from './story.ts';

export interface RoleReading {
  role: Role;
  /** 0 to about 5: how strongly the words speak for it. */
  strength: number;
  /** For shares: which staff is the base. */
  of: 'corporate' | 'total' | 'unit' | null;
  /** The role rests on words of its own, not on the default among cuts. */
  explicit: boolean;
  status: Status;
  /** The rule, and the words it rests on. */
  because: { code: RoleCode; words: Place[] };
  statusBecause: { code: StatusCode; words: Place[] };
}

/** A stretch of the passage. */
export type Place = Pick<Match, 'start' | 'end'>;

export const placesOf = (...words: (Place | null | undefined)[]): Place[] =>
  words.flatMap((word) => (word ? [{ start: word.start, end: word.end }] : []));

/** A rule, with the words that it rests on. */
export const because = (code: RoleCode, ...words: (Place | null | undefined)[]) => ({
  code,
  words: placesOf(...words),
});

/** From here on people between commas can be a whole staff. */
export const LEAST_STAFF = 1000;

/** No role, or one to begin from: words of a strength that say nothing more. */
export const none = (strength: number): RoleReading => ({
  role: 'other',
  strength,
  of: null,
  explicit: false,
  status: 'announced',
  because: because('none'),
  statusBecause: { code: 'announced', words: [] },
});
