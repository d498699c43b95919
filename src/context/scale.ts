/** How large the article's cuts or hires are beside the staff of the time. */
import type { Figure } from '../story/story.ts';
import type { Scale } from './context.ts';
import type { Finding } from './finding.ts';
import type { Known } from './known.ts';
import { familyOf } from './link.ts';
import { baseDay, latestWave, quotients } from './share-finding.ts';

/** So many numbers tell the scale; more would be a table. */
const MOST = 3;

/** Shares of the distinct counts that found a record. Hires are held against everybody only: most are no office jobs. */
export function scalesOf(figures: readonly Figure[], findings: readonly Finding[], known: Known): Scale[] {
  const scales: Scale[] = [];
  const seen = new Set<string>();
  for (const [index, figure] of figures.entries()) {
    const kind = familyOf(figure);
    const finding = findings[index];
    const record = finding?.record;
    if (kind === null || !finding || !record || finding.verdict === 'differs' || finding.recorded === null) continue;
    if (seen.has(record.id) || seen.size === MOST) continue;
    seen.add(record.id);
    const wave = latestWave(finding, known);
    for (const { base, headcount, percent } of quotients(finding.recorded, baseDay(wave, known.day), known)) {
      if (base === 'corporate' && (kind === 'hiring' || !isOffice(wave?.scope ?? 'corporate'))) continue;
      scales.push({ figure: index, count: finding.recorded, base, headcount: headcount.id, percent });
    }
  }
  return scales;
}

/** Warehouse and shop jobs are no part of the office staff. */
function isOffice(scope: string): boolean {
  return scope === 'corporate' || scope === 'company' || scope === 'unit' || scope === 'subsidiary';
}
