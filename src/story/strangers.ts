/**
 * Other companies that are in no list, found by how they stand in a sentence: a name that is not Amazon's and does what
 * only an employer does ("Hootsuite cut 400 jobs", ブルーオリジン、従業員の10%を削減).
 */
import { PEOPLE } from './amazon-parts.ts';
import type { Cues } from './cues.ts';
import { isWithinSentence, isWrittenSmall } from './elsewhere-in-text.ts';
import type { Entity } from './entities.ts';
import { describedUnspaced, isIntroduced } from './introduced.ts';
import type { Language } from './language.ts';
import { isKnownWord, isName } from './no-name.ts';
import { execAll, type Match, matchesIn, wordsOf } from './pattern.ts';
import type { Sentence } from './sentences.ts';

/** One to four capitalised words: "Circuit City", "Poczta Polska", "J.C. Penney". */
const NAME =
  /(?<![\p{L}\d'’.&-])\p{Lu}[\p{L}\d&'’.-]*(?: (?:&|of|de|di|del|da|do|von|van|und|and)(?= \p{Lu})| \p{Lu}[\p{L}\d&'’.-]*){0,4}/gu;

/** Katakana of three and more, or a Han or Latin name with an ending that only companies have. */
const NAME_UNSPACED =
  /[\u30a1-\u30ff・]{3,}(?:グループ|ホールディングス|銀行|自動車|電機)?|[\u4e00-\u9fff]{2,6}(?:公司|集團|集团|控股|銀行|银行|汽車|汽车|航空|電子|电子|電機|超市|百貨|百货|自動車|ホールディングス|グループ)|[A-Z][A-Za-z0-9.&-]{2,}(?: [A-Z][A-Za-z0-9.&-]+){0,2}/gu;

/** What may stand between a name and its verb: a ticker in brackets, an apposition, an adverb or auxiliary. */
const GAP = /^(?: ?\([^)]{1,24}\))?(?:, [^,.;\d]{3,60},)?(?: [^ ,.;:()\d]{1,12}){0,3} ?$/;
/** The same for a name that its words already tell is another's: "X a elle aussi annoncé la suppression de". */
const LONG_GAP =
  /^(?:,? ?\([^)]{1,24}\))?(?:, [^,.;\d]{3,60},|,(?= (?:which|where|gdzie|któr[ayeą]|som|där|hvor|waar|die|joka|jossa|missä) ))?(?: [^ .;:()\d]{1,14},?){0,7} ?$/;
const GAP_UNSPACED = /^社?(?: ?[(（][^)）]{1,20}[)）])?(?:は|が|も|では|、|，|,)?[^。，、,0-9]{0,6}$/;

/** ブルーオリジン、従業員の10%を削減: a headline sets its subject before a comma, a sentence before は. */
const TOPIC_UNSPACED = /^社?(?: ?[(（][^)）]{1,20}[)）])?(?:、|は|が|も|の[^、。]{0,4}(?:従業員|社員))/;

/** "Chipotle – 20,000", "Hootsuite: 400": a dash or a colon for the verb. */
const INSTEAD_OF_VERB = /^(?: ?\([^)]{1,24}\))?(?: ?:| [–—-]) ?(?:[^ \d]{1,8} ){0,2}$/;

/** What opens a clause that begins with its subject. */
const CONJUNCTION =
  /(?:^|[ ,(])(?:after|when|as|while|since|that|because|before|nadat|toen|dat|omdat|terwijl|voordat|när|att|sedan|medan|mens|etter at|da|at|fordi|gdy|że|kiedy|ponieważ|kun|että|koska) $/;

/** "…: la Arquati di Sala Baganza ha chiuso": some languages set an article before the name of a firm. */
const ARTICLE = /[,;:.(–—] ?(?:la|il|lo|o|a|die|der|le)$/;

const isCapital = (original: string, at: number) => /\p{Lu}/u.test(original[at] ?? '');

/** Most words begin with a capital: a headline in which capitals tell nothing. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return words.length >= 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6;
}

/**
 * Input: a sentence with its cues, known entities, dates and numbers. Output: names of other employers among its words,
 * as companies. Only sentences with a number are worth the search.
 */
export function findStrangers(
  original: string,
  folded: string,
  sentence: Sentence,
  cues: Cues,
  taken: readonly { start: number; end: number }[],
  numbers: readonly { from: number; start: number }[],
  language: Language,
): Entity[] {
  const { spaced } = language;
  const text = original.slice(sentence.start, sentence.end);
  const verbs: Match[] = spaced
    ? [...cues.cut, ...cues.cutWeak, ...cues.hire, ...cues.headcount]
    : [...cues.cut, ...cues.hire];
  const silent = verbs.length === 0 && (spaced || cues.headcount.length === 0);
  // German gives a capital to every noun.
  if (silent || (spaced && language.tag !== 'de' && isTitleCase(text))) return [];
  const gap = spaced ? GAP : GAP_UNSPACED;
  const found = spaced ? [] : describedUnspaced(folded, sentence, taken, language);
  for (const { match, at: begin } of execAll(spaced ? NAME : NAME_UNSPACED, original, sentence.start, sentence.end)) {
    const whole = withoutOpener(original, begin, match[0].replace(/[.,'’-]+$/, ''), language);
    const end = whole.at + whole.name.length;
    // "Der Zahlungsdienstleister Norvia": where nouns have capitals, the word for a firm looks like a part of its name.
    const second = language.tag === 'de' ? whole.at + whole.name.indexOf(' ') + 1 : whole.at;
    const at = second > whole.at && isIntroduced(original, folded, second, end, sentence, language) ? second : whole.at;
    const name = original.slice(at, end);
    if (name.length < 3 || [...taken, ...found].some((t) => at < t.end && t.start < end)) continue;
    if (PEOPLE.some((person) => name.endsWith(person)) || /^,? ?\d\d,/.test(original.slice(end, end + 6))) continue;
    const told = spaced && isIntroduced(original, folded, at, end, sentence, language);
    const reach = told ? LONG_GAP : gap;
    const leads = verbs.some((v) => v.start >= end && v.start - end <= 80 && reach.test(folded.slice(end, v.start)));
    const listed = numbers.some(
      (q) => q.from > end && q.from - end <= 24 && INSTEAD_OF_VERB.test(folded.slice(end, q.from)),
    );
    const heads = !spaced && at - sentence.start <= 1 && TOPIC_UNSPACED.test(folded.slice(end, end + 24));
    const afterDate = taken.some((t) => t.start - sentence.start <= 4 && at > t.end && at - t.end <= 2);
    const counted = told && numbers.some((q) => q.from > end && LONG_GAP.test(folded.slice(end, q.from)));
    // "A day after Brellix, a maker of chips, laid off 1,500 people": a name between such a word and a cut is whose cut it is.
    const cuts = (v: Match) => v.start >= end && v.start - end <= 80 && gap.test(folded.slice(end, v.start));
    const subject =
      spaced &&
      language.tag !== 'de' &&
      CONJUNCTION.test(folded.slice(Math.max(sentence.start, at - 12), at)) &&
      cues.cut.some(cuts);
    const isOne =
      told || subject
        ? isName(folded.slice(at, end), language)
        : stands(original, folded, at, name, sentence, afterDate, language);
    if ((leads || heads || counted || (spaced && listed)) && isOne) {
      found.push({ start: at, end, kind: 'company', name });
    }
  }
  return found;
}

/** "The", "Eine", "O": what the text also writes small is no part of a name. */
function withoutOpener(original: string, at: number, name: string, language: Language): { at: number; name: string } {
  if (!language.spaced || name === '') return { at, name };
  const first = name.split(' ')[0] ?? '';
  const lower = first.toLowerCase();
  if (!isWrittenSmall(lower, original) && !isKnownWord(lower, language)) return { at, name };
  const rest = name.slice(first.length + 1);
  return rest === '' ? { at, name: '' } : withoutOpener(original, at + first.length + 1, rest, language);
}

/** Whether a name stands where the subject of a clause does, and is a name. */
function stands(
  original: string,
  folded: string,
  at: number,
  name: string,
  sentence: Sentence,
  afterDate: boolean,
  language: Language,
): boolean {
  const lower = folded.slice(at, at + name.length);
  if (!isName(lower, language)) return false;
  if (!language.spaced) return !isKnownWord(lower, language);
  const before = folded.slice(sentence.start, at).trimEnd();
  const opens =
    afterDate ||
    before === '' ||
    ARTICLE.test(before) ||
    /[,;:"'(–—]$|(?:^| )[•*-]$/.test(before) ||
    sentence.breaks.includes(at - 1);
  const joins = matchesIn(wordsOf(language, 'joins', language.joins), folded, Math.max(sentence.start, at - 14), at);
  // "in Leipzig and Werne": what another name is joined to is what that one is, and that is known if it is a company.
  const joined = joins.some(
    (join) => at - join.end <= 1 && !/\p{Lu}[\p{L}'’.-]*$/u.test(original.slice(sentence.start, join.start).trimEnd()),
  );
  if (!opens && !joined) return false;
  const many =
    /[\s&\d.]/.test(name) &&
    name
      .split(' ')
      .slice(1)
      .some((word) => /^\p{Lu}/u.test(word));
  const inner = /\p{Ll}\p{Lu}|\d|[&.]/u.test(name);
  // A word that begins a sentence has its capital from there, and German gives one to every noun.
  if (!many && !inner && (before === '' || language.tag === 'de')) {
    if (language.tag === 'de' || !isWithinSentence(name, original)) return false;
  }
  return isCapital(original, at);
}
