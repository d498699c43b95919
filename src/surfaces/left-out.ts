/** What an article leaves out, under what heading: where its headline and its text say two things, nothing is left out. */
import type { Context, Sentence } from '../context/context.ts';
import type { Labels } from './labels/index.ts';

export interface LinesApart {
  title: string;
  lines: Sentence[];
}

/** At most two groups, none of them empty. */
export function linesApart({ leftOut }: Context, labels: Labels): LinesApart[] {
  const climbs = ({ key }: Sentence) => key === 'left_climb';
  return [
    { title: labels.answer.climb, lines: leftOut.filter(climbs) },
    { title: labels.answer.leftOut, lines: leftOut.filter((sentence) => !climbs(sentence)) },
  ].filter(({ lines }) => lines.length > 0);
}
