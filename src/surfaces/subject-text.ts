import { isolated } from './format.ts';
import type { Labels } from './labels/index.ts';

interface SubjectLabels {
  figures: Pick<Labels['figures'], 'of' | 'notAmazon' | 'severalCompanies'>;
}

/** Whose a figure is, where it is not Amazon's own; null where it is. */
export function subjectText(subject: string, labels: SubjectLabels): string | null {
  if (subject === 'Amazon') return null;
  // Nobody that is known: read so, or said so by the reader.
  if (subject === '') return labels.figures.notAmazon;
  return subject === 'several' ? labels.figures.severalCompanies : labels.figures.of(isolated(subject));
}
