/** What a date form cannot do without: most forms are ruled out for a sentence before their expression is run. */
import type { DateWords } from './language.ts';
import { entrySource, listSource } from './pattern.ts';

/** What of a form must stand in a text: the names of its placeholders, and a run of letters. */
export interface FormNeeds {
  places: readonly Kind[];
  letters: string;
}

type Kind = 'month' | 'weekday' | 'season' | 'year' | 'digit';

const KINDS: Record<string, Kind> = {
  month: 'month',
  month2: 'month',
  weekday: 'weekday',
  season: 'season',
  year: 'year',
  mm: 'digit',
  day2: 'digit',
  yy: 'digit',
};

/** The outermost parts of a form that are always there: what stands in no group, alternative or repetition. */
function required(form: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let run = '';
  const close = () => {
    if (run !== '') parts.push(run);
    run = '';
  };
  for (let i = 0; i < form.length; i += 1) {
    const char = form[i] ?? '';
    if (char === '\\') {
      close();
      i += 1;
    } else if (char === '(' || char === '[') {
      close();
      depth += 1;
    } else if (char === ')' || char === ']') depth -= 1;
    else if (depth > 0) continue;
    else if (char === '|') return [];
    else if (char === '?' || char === '+') {
      run = run.slice(0, -1);
      close();
    } else if (char === ' ' || char === '*' || char === '.' || char === '^' || char === '$') close();
    else if (char === '{') {
      close();
      const end = form.indexOf('}', i);
      const optional = form[end + 1] === '?';
      if (!optional) parts.push(form.slice(i, end + 1));
      i = end;
    } else run += char;
  }
  close();
  return parts;
}

/** Input: a form as `language.ts` writes it. Output: what a text must have for it to match. */
export function needsOf(form: string, spaced: boolean): FormNeeds {
  const parts = required(form);
  const places = parts.flatMap((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1] ?? '';
    // Where words are not spaced, days and months are also written in Han numerals.
    const kind = KINDS[name] ?? (name === 'day' && spaced ? 'digit' : undefined);
    return kind === undefined ? [] : [kind];
  });
  const letters = parts
    .filter((part) => !part.startsWith('{'))
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  return { places, letters };
}

/** Input: the words of a language. Output: a test of a text for what forms need, which looks for each thing once. */
export function needsTest(dates: DateWords, spaced: boolean): (text: string) => (needs: FormNeeds) => boolean {
  const any = (lists: readonly (readonly string[])[]) => new RegExp(listSource(lists.flat(), spaced));
  const eras = Object.keys(dates.eras ?? {});
  const tests: Record<Kind, RegExp> = {
    month: dates.months.flat().length > 0 ? any(dates.months) : /月/,
    weekday: any(dates.weekdays),
    season: any(dates.seasons),
    year: new RegExp(['(?:19|20)\\d\\d', ...eras.map((era) => entrySource(era, spaced))].join('|')),
    digit: /\d/,
  };
  return (text) => {
    const seen = new Map<string, boolean>();
    const once = (what: string, test: () => boolean): boolean => {
      const known = seen.get(what) ?? test();
      seen.set(what, known);
      return known;
    };
    const has = (kind: Kind): boolean => once(`{${kind}}`, () => tests[kind].test(text));
    const holds = (letters: string): boolean => letters === '' || once(letters, () => text.includes(letters));
    return ({ places, letters }) => places.every(has) && holds(letters);
  };
}
