/** Corrections of readings, as a reader would make them. */
import type { Correction } from '../../src/dataset/correction.ts';

export function correction(change: Partial<Correction> = {}): Correction {
  return {
    id: 'correction-1',
    says: 'role',
    role: 'headcount',
    was: 'jobs_cut',
    printed: '14,000',
    before: 'Amazon’s ',
    after: ' managers were told on Tuesday.',
    lang: 'en',
    where: 'page',
    address: 'https://daily.example/a-story',
    title: 'Amazon cuts jobs',
    made: '2026-02-03',
    ...change,
  };
}
