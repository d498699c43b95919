/** What a figure counts. */
export type Role =
  | 'jobs_cut'
  | 'planned_cuts'
  | 'cumulative_cuts'
  | 'hires'
  | 'planned_hires'
  | 'headcount'
  | 'corporate_headcount'
  | 'share'
  | 'attrition'
  | 'affected'
  | 'other';
