/** Roles that go together: cuts with cuts, hires with hires, a staff with a staff. */
import type { Role } from './story.ts';

export const CUTS: ReadonlySet<Role> = new Set(['jobs_cut', 'planned_cuts', 'cumulative_cuts']);
export const HIRES: ReadonlySet<Role> = new Set(['hires', 'planned_hires']);

/** People who go or come, in one step. */
export function isCutOrHire(role: Role): boolean {
  return CUTS.has(role) || HIRES.has(role);
}

/** How many work somewhere, in offices or all of them. */
export function isStaff(role: Role): boolean {
  return role === 'headcount' || role === 'corporate_headcount';
}

/** A number of people that are cut, hired or employed; no share, and none of those whose role is left open. */
export function isCountRole(role: Role): boolean {
  return isCutOrHire(role) || isStaff(role);
}

/** Cuts are of one family, and so are hires and headcounts; any other role is one of its own. */
export function familyOf(role: Role): string {
  if (CUTS.has(role)) return 'cuts';
  if (HIRES.has(role)) return 'hires';
  return isStaff(role) ? 'headcounts' : role;
}

/** Cuts with cuts, hires with hires, headcounts with headcounts. */
export function sameFamily(a: Role, b: Role): boolean {
  return familyOf(a) === familyOf(b);
}
