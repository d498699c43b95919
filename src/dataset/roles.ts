/** The roles that a reader can give a figure. They stand beside the dataset because its corrections name them. */
export const givenRoles = [
  'jobs_cut',
  'planned_cuts',
  'cumulative_cuts',
  'hires',
  'planned_hires',
  'headcount',
  'corporate_headcount',
  'share',
  'attrition',
  'affected',
] as const;

export type GivenRole = (typeof givenRoles)[number];

/** What a figure can be read as: `other` where it counts people in none of the roles. */
export const roles = [...givenRoles, 'other'] as const;

/** What a figure counts. */
export type Role = (typeof roles)[number];
