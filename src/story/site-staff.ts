/** People of whom something else is said, and who are all that work at a place: their number is that of its staff. */
import { becomeStaff, type Draft, sizeOf } from './draft.ts';
import type { Language } from './language.ts';
import { LETTERS, listSource, matchesIn, wordsOf } from './pattern.ts';
import { perLanguage } from './per-language.ts';
import { breaksBetween } from './sentences.ts';

/** How far behind a number of people the place can stand where they work, and how far before a relative clause. */
const SITE_REACH = 44;

/** Characters behind a staff within which its place is named, where words are not spaced. */
const OWNED_WITHIN = 10;

/** A place with fewer people is no figure. */
const LEAST_OWN = 50;

/** From here on people who vote or get a rise can be the staff of a place. */
const LEAST_SITE = 1000;

interface Owners {
  definite: RegExp;
  relative: RegExp;
  site: RegExp;
  /** A place whose staff follows: "a warehouse's roughly 5,500 workers", 仓库的约5500名工人. */
  siteBefore: RegExp;
}

const ownersOf = perLanguage((language): Owners => {
  const { spaced, definite = [], relatives, sites = [] } = language;
  const before = (words: readonly string[], then: string) =>
    words.length === 0
      ? /(?!)/
      : new RegExp(`${spaced ? `(?<![${LETTERS}])` : ''}${listSource(words, spaced)}${then}$`);
  return {
    definite: before(definite, ' ?'),
    relative: before(relatives, ' ?'),
    site: wordsOf(language, 'sites', sites),
    siteBefore: before(sites, spaced ? "(?:['’]s?)? ?" : '[的の]?'),
  };
});

/** "At seven sites 1,900 workers walked out": where it happened does not say who works there. */
const AT_PLACE =
  /(?:^|[ ,(])(?:at|in|from|across|w|we|z|ze|i|på|fra|från|ved|vid|bei|an|aus|op|bij|uit) (?:[^ ,.;]+ ){0,3}$/;

/** Right behind people: the name of a place. */
const OF_PLACE = /^ (?:of|at|in|à|de|d'|en|di|da|do|von|van|i|på|ved|w) ?\p{Lu}/u;

/** The clause before: "À Laval, les 230 salariés". */
const IN_PLACE = /^\s*\p{Lu}\p{Ll}{0,2} \p{Lu}[^,;:\d]{1,30}$/u;

/** "The roughly 5,500 workers of a warehouse voted": all who work at a place are its staff, whatever they do. */
export function staffOfSites(drafts: readonly Draft[], language: Language): void {
  const { definite, relative, site, siteBefore } = ownersOf(language);
  for (const draft of drafts) {
    const { figure, quantity, sentence, passage, reading } = draft;
    const others = reading.because.code === 'other_people';
    if (figure.role !== 'other' || (reading.explicit && !others)) continue;
    if (quantity.counts !== 'people' || quantity.loose || sizeOf(draft) < LEAST_OWN) continue;
    const isSite = (from: number, to: number) => matchesIn(site, passage.folded, from, to).length > 0;
    const leading = passage.folded.slice(Math.max(sentence.start, quantity.from - SITE_REACH), quantity.from);
    const place = siteBefore.exec(leading);
    const owned =
      (place !== null && (/['’]/.test(place[0]) || !AT_PLACE.test(leading.slice(0, place.index)))) ||
      // "A warehouse on Staten Island's 5,500 workers", 240名員工的倉庫.
      (/['’]s $/.test(leading) && isSite(quantity.from - leading.length, quantity.from)) ||
      (/^[的の]/.test(passage.folded.slice(quantity.to)) && isSite(quantity.to, quantity.to + OWNED_WITHIN));
    // "The 230 employees of Laval had been accredited": a subject with its article and the name of its place.
    const open = sentence.breaks.findLast((at) => at < quantity.from) ?? sentence.start;
    const subject = definite.test(passage.folded.slice(open, quantity.from)) && quantity.from - open <= 8;
    const ofPlace =
      subject &&
      language.spaced &&
      (OF_PLACE.test(passage.original.slice(quantity.to, quantity.to + 12)) ||
        IN_PLACE.test(passage.original.slice(sentence.start, open)));
    if (sizeOf(draft) < LEAST_SITE && (others || !(owned || ofPlace))) continue;
    const { cut, hire, avoided } = sentence.cues;
    if ([...cut, ...hire, ...avoided].some((m) => breaksBetween(sentence, m.start, quantity.from) === 0)) continue;
    const close = sentence.breaks.find((at) => at >= quantity.to) ?? sentence.end;
    const left = passage.folded.slice(open, quantity.from);
    const behind = isSite(quantity.to, Math.min(close, quantity.to + SITE_REACH));
    // "The pay rise goes to 18,000 permanent workers in ten warehouses": the noun itself is one of staffs.
    const ofStaff =
      sentence.cues.headcount.some((m) => m.start >= quantity.end && m.end <= quantity.to) &&
      sentence.cues.otherPeople.every((m) => m.end <= quantity.from || m.start > close);
    const all = behind && (definite.test(left) || ofStaff);
    const where =
      relative.test(left) && left.trim().length <= 8 && isSite(Math.max(sentence.start, open - SITE_REACH), open);
    if (all || where || owned || ofPlace) becomeStaff(draft, 'headcount', []);
  }
}

/** The most letters of an article, with which a sentence on the people of a place begins. */
const ARTICLE = 8;

/** "It closes its warehouse in Luton. The roughly 600 workers heard of it on Tuesday": the staff of the place told before. */
export function staffToldBefore(drafts: readonly Draft[], language: Language): void {
  const { definite, site } = ownersOf(language);
  for (const draft of drafts) {
    const { figure, quantity, sentence, passage, reading } = draft;
    if (figure.role !== 'other' || reading.because.code !== 'none' || !quantity.ofWorkforce) continue;
    if (quantity.counts !== 'people' || quantity.loose || sizeOf(draft) < LEAST_OWN) continue;
    const { cut, cutWeak, hire, otherPeople } = sentence.cues;
    if (cut.length + cutWeak.length + hire.length + otherPeople.length > 0) continue;
    const left = passage.folded.slice(sentence.start, quantity.from);
    const before = passage.sentences[sentence.at - 1];
    if (!before || left.trim().length > ARTICLE || !definite.test(left)) continue;
    if (matchesIn(site, passage.folded, before.start, before.end).length > 0) becomeStaff(draft, 'headcount', []);
  }
}
