/**
 * What numbers can be by their size, and shares by what stands around them: roles that the words near a number give, but
 * that cannot be meant.
 */
import { inSentence, withValue } from './beside.ts';
import { type Draft, takeRole, takeStatus } from './draft.ts';
import type { Language } from './language.ts';
import { matchesIn, wordsOf } from './pattern.ts';
import { distance } from './quantities.ts';
import { CUTS, HIRES, isCutOrHire, isStaff } from './role-families.ts';
import { AMAZON } from './subjects.ts';

/** Twice the largest round of cuts on record: what is larger is a staff, or what people left unsaid. */
const MOST_CUT = 60_000;

/** More than were ever hired in a year, and in two. */
const MOST_HIRED = 700_000;
const MOST_HIRED_IN_YEARS = 1_000_000;

/** Strength of a word of hiring right beside its number: "hired 810,000 in two years". */
const STRONG = 4;

/** No staff of one company is larger by much. */
const LARGEST_STAFF = 2_500_000;

/** From here on a number beside a word for the staff is the staff. */
const STAFF_FROM = 300_000;

/** The office staff was never larger by much. */
const MOST_IN_OFFICES = 400_000;

/** How near to a number of that size a word for the offices makes it their staff. */
const OFFICE_WITHIN = 70;

/** "The cuts fall on the corporate staff, of whom there are about 350,000". */
function isOfOffices({ figure, quantity, sentence }: Draft): boolean {
  const near = sentence.cues.corporate.some((m) => distance(quantity, m, sentence) <= OFFICE_WITHIN);
  return near && sentence.cues.total.length === 0 && (figure.value ?? 0) <= MOST_IN_OFFICES;
}

function becomeStaff(draft: Draft): void {
  takeRole(draft.figure, isOfOffices(draft) ? 'corporate_headcount' : 'headcount', 'only_staff', []);
  draft.figure.status = 'confirmed';
  draft.figure.because.status = { code: 'headcount', words: [] };
}

/** Whether the sentence names a staff, in words of its own. */
function namesStaff({ sentence, passage }: Draft, language: Language): boolean {
  const nouns = wordsOf(language, 'move staff', language.moves.staff);
  return (
    matchesIn(nouns, passage.folded, sentence.start, sentence.end).length > 0 ||
    sentence.cues.headcount.length > 0 ||
    sentence.cues.corporate.length > 0
  );
}

/** Counts of Amazon's that are too large for a cut or for hires. */
export function bySize(drafts: readonly Draft[], language: Language): void {
  for (const draft of drafts) {
    const { figure, quantity, sentence, passage, reading } = draft;
    const size = figure.value ?? 0;
    if (figure.subject !== AMAZON || quantity.counts === 'percent' || quantity.vague || size > LARGEST_STAFF) continue;
    if (sentence.cues.otherPeople.length > 0 || sentence.cues.avoided.length > 0) {
      if (CUTS.has(figure.role) && size > MOST_CUT) takeRole(figure, 'other', 'other_people', []);
      continue;
    }
    const open = figure.role === 'other' && !reading.explicit && !quantity.loose && size >= STAFF_FROM;
    const cut = CUTS.has(figure.role) && size > MOST_CUT;
    const most = reading.strength >= STRONG ? MOST_HIRED_IN_YEARS : MOST_HIRED;
    const hired = HIRES.has(figure.role) && size > most;
    if (!open && !cut && !hired) continue;
    if (size >= STAFF_FROM && (quantity.counts === 'people' || namesStaff(draft, language))) becomeStaff(draft);
    // A headline that cuts 90,000 jobs means to say so: it is a misprint, and to be found out.
    else if (cut && reading.strength <= WEAK && passage.in === 'body') takeRole(figure, 'other', 'other_people', []);
  }
}

/** A share is one of a cut or of hires only where these are spoken of: in its sentence, or in one beside it. */
export function loneShares(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { figure, sentence, passage } = draft;
    if (figure.role !== 'share' || figure.subject !== AMAZON || passage.in === 'title') continue;
    if (figure.because.role[0].code !== 'share' || figure.because.role[0].words.length === 0) continue;
    const near = passage.sentences.slice(Math.max(0, sentence.at - 2), sentence.at + 2);
    const counted = near.some((each) => inSentence(drafts, each).some((d) => isCutOrHire(d.figure.role)));
    const said =
      near.some((s) => s.cues.cut.length > 0) || sentence.cues.cutWeak.length > 0 || sentence.cues.hire.length > 0;
    if (!counted && !said && near.length > 1) takeRole(figure, 'other', 'none', []);
  }
}

/** The same number elsewhere is a cut, and here only a weak word makes it a staff: "16,000 workers hear it today". */
export function notItsOwnStaff(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { figure, reading, passage } = draft;
    if (!isStaff(figure.role) || passage.in === 'title' || (figure.value ?? 0) < 1000) continue;
    if (reading.strength > WEAK || reading.role !== figure.role || (figure.value ?? 0) > MOST_CUT) continue;
    const cut = withValue(drafts, figure.value).find(
      (d) => d.figure.subject === figure.subject && CUTS.has(d.figure.role) && d.reading.strength > reading.strength,
    );
    if (cut) takeRole(figure, cut.figure.role, 'same_number', [cut]);
  }
}

/** Who brings the parcels, in all languages: on the staff of contractors, and not of Amazon's. */
const DRIVERS =
  /drivers?|fahrer|livreur|repartidor|motorista|entregador|autisti|chauff|bezorger|sjåfør|förare|kuljettaj|kierowc|ドライバー|配達員|司[机機]/;

/** How far before a count the word for those counted can stand: "the drivers, about 15,000". */
const DRIVERS_BEFORE = 12;

/** "Some 390,000 drivers bring its parcels": no staff and no cut of Amazon's. */
export function driversOfContractors(drafts: readonly Draft[]): void {
  for (const { figure, quantity, passage, sentence } of drafts) {
    if (!(isStaff(figure.role) || CUTS.has(figure.role)) || figure.subject !== AMAZON) continue;
    const from = Math.max(sentence.start, quantity.from - DRIVERS_BEFORE);
    if (DRIVERS.test(passage.folded.slice(from, Math.max(quantity.to, quantity.end)))) figure.subject = '';
  }
}

/** "Job losses loom: fears for Amazon's 1,200 in Sardinia": a headline is short; the text says what its number counts. */
export function titlesByText(drafts: readonly Draft[]): void {
  for (const { figure, reading, passage } of drafts) {
    if (passage.in !== 'title' || !CUTS.has(figure.role) || figure.value === null || reading.strength > WEAK) continue;
    const told = withValue(drafts, figure.value).filter(
      (d) => d.passage.in === 'body' && d.figure.subject === figure.subject,
    );
    const [staff] = told;
    if (!staff || !told.every((d) => isStaff(d.figure.role))) continue;
    if (staff.reading.strength <= reading.strength) continue;
    takeRole(figure, staff.figure.role, 'same_number', [staff]);
    takeStatus(figure, staff);
  }
}

/** Strength of a role that rests on one word that is not right beside the number. */
const WEAK = 2.2;
