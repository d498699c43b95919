/** The names of what the popup and the other surfaces speak of. */
import type { Translator } from './translator.ts';

/** What a story and a verdict can be, out of a locale's messages. */
export function sharedLabelsFrom({ text }: Pick<Translator, 'text'>) {
  return {
    name: text('name'),
    kinds: {
      layoff: text('kinds_layoff'),
      hiring: text('kinds_hiring'),
      headcount: text('kinds_headcount'),
      conditions: text('kinds_conditions'),
      labor_action: text('kinds_labor_action'),
      policy: text('kinds_policy'),
      none: text('kinds_none'),
    },
    verdicts: {
      agrees: text('verdicts_agrees'),
      rounds: text('verdicts_rounds'),
      differs: text('verdicts_differs'),
      sources_differ: text('verdicts_sources_differ'),
      no_record: text('verdicts_no_record'),
    },
  };
}
