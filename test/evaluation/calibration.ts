/** How far the confidence of the detection can be believed: of the texts told with it, how many are stories. */

/** A text: how likely it was said to be a story, and whether it is one. */
export interface Told {
  confidence: number;
  isStory: boolean;
}

/** Texts whose confidence lies from `from` up to `to`: what was said of them on average, and what part are stories. */
export interface Band {
  from: number;
  to: number;
  texts: number;
  said: number;
  stories: number;
}

/** The sidebar opens by itself from 0.5 on; what lies between 0.2 and that is in doubt. */
const EDGES = [0, 0.05, 0.2, 0.5, 0.8, 0.95, 1];

const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length);

/** Input: texts with their labels. Output: the bands that hold any, lowest first. */
export function bandsOf(told: readonly Told[]): Band[] {
  return EDGES.slice(1).flatMap((to, index): Band[] => {
    const from = EDGES[index] ?? 0;
    const within = told.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
    const said = mean(within.map(({ confidence }) => confidence));
    const stories = mean(within.map(({ isStory }) => (isStory ? 1 : 0)));
    return within.length === 0 ? [] : [{ from, to, texts: within.length, said, stories }];
  });
}

/** The mean difference between what was said and what is, over all texts. */
export function calibrationError(told: readonly Told[]): number {
  const off = bandsOf(told).map(({ texts, said, stories }) => texts * Math.abs(said - stories));
  return off.reduce((sum, n) => sum + n, 0) / Math.max(1, told.length);
}

export interface Opening {
  threshold: number;
  /** Stories that open, others that do, and stories that stay shut. */
  right: number;
  wrong: number;
  missed: number;
}

/** What would open by itself if it did from other confidences on. */
export function openings(told: readonly Told[]): Opening[] {
  return [0.2, 0.35, 0.5, 0.65, 0.8].map((threshold) => {
    const opens = (text: Told) => text.confidence >= threshold;
    return {
      threshold,
      right: told.filter((text) => opens(text) && text.isStory).length,
      wrong: told.filter((text) => opens(text) && !text.isStory).length,
      missed: told.filter((text) => !opens(text) && text.isStory).length,
    };
  });
}
