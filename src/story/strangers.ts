/**
 * Other companies that are in no list, found by how they stand in a sentence: a name that is not Amazon's and does what
 * only an employer does ("Hootsuite cut 400 jobs", ブルーオリジン、従業員の10%を削減).
 */
import { PEOPLE } from './amazon-parts.ts';
import type { Cues } from './cues.ts';
import type { Entity } from './entities.ts';
import type { Language } from './language.ts';
import { execAll, LETTERS, listSource, type Match, matchesIn, wordsOf } from './pattern.ts';
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

/** Continents and the like, which are in no list of regions, codes of Amazon's sites ("JFK8"), and endings that are no name of their own. */
const NO_COMPANY =
  /^(?:[a-z]{3}\d{1,2}|america|europe|europa|eurooppa|asia|asien|asie|azja|north america|グループ|オフィス|コロナ|アメリカ|センター|コーポレート|グローバル|ホワイトカラー|フルタイム|パート(?:タイム)?|アルバイト|ヨーロッパ|テクノロジー|クラウド|デバイス|.*(?:amazon|アマゾン|亞馬遜|亚马逊).*|.*(?:reuters|bloomberg|cnbc|new york times|nyt|wall street journal|wsj|financial times|guardian|afp|dpa|fortune|techcrunch|geekwire|the information|ロイター|ブルームバーグ|タイムズ|layoffs\.fyi|challenger|linkedin|covid|black friday|cyber monday|prime day|christmas).*)$/;

const isCapital = (original: string, at: number) => /\p{Lu}/u.test(original[at] ?? '');

/** Answers of `isKnownWord`, kept, as the same words open many sentences. */
const asked = new WeakMap<Language, Map<string, boolean>>();
const MOST_KEPT = 500;

/** Words that the language knows for other things can begin a sentence with a capital. */
function isKnownWord(folded: string, language: Language): boolean {
  let known = asked.get(language);
  if (!known) {
    known = new Map();
    asked.set(language, known);
  }
  let answer = known.get(folded);
  if (answer === undefined) {
    answer = isInLists(folded, language);
    if (known.size < MOST_KEPT) known.set(folded, answer);
  }
  return answer;
}

const isInLists = (folded: string, language: Language): boolean => inLists(folded, language, 1);

/** Whether a word of the language takes up all of a name: of the characters of a name one or another is also a word. */
const isWord = (folded: string, language: Language): boolean => inLists(folded, language, folded.length);

function inLists(folded: string, language: Language, least: number): boolean {
  const lists: [string, readonly string[]][] = [
    ['people', language.nouns.people],
    ['jobs', language.nouns.jobs],
    ['other', language.nouns.other],
    ['stops', language.stops],
    ['named pronoun', language.names.pronouns],
    ['named sector', language.names.sector],
    ['workforce', language.workforce],
    ['move staff', language.moves.staff],
    ['cut', language.cues.cut],
    ['cutWeak', language.cues.cutWeak],
    ['hire', language.cues.hire],
    ['plan', language.cues.plan],
    ['report', language.cues.report],
    ['number', language.cues.number],
    ['increment', language.cues.increment],
    ['cumulative', language.cues.cumulative],
    ['joins', language.joins],
    ['sources', language.cues.sources],
    ['corporate', language.cues.corporate],
    ['amazon', language.names.amazon],
    ['named also', language.names.also ?? []],
  ];
  return lists.some(([name, words]) =>
    matchesIn(wordsOf(language, name, words), folded).some((m) => m.end - m.start >= least),
  );
}

function isPlace(folded: string, language: Language): boolean {
  return Object.entries(language.names.regions).some(
    ([code, words]) => matchesIn(wordsOf(language, `region ${code}`, words), folded).length > 0,
  );
}

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

interface Introductions {
  /** Right before a name: "too", with an article; or what kind of firm it is, with a word that says more of it. */
  before: RegExp;
  /** Right behind it: "too". */
  behind: RegExp;
}

const introductions = new WeakMap<Language, Introductions>();

function introductionsOf(language: Language): Introductions {
  const known = introductions.get(language);
  if (known) return known;
  const { also = [], firms = [] } = language.names;
  const [open, close] = [`(?<![${LETTERS}])`, `(?![${LETTERS}])`];
  const built: Introductions = {
    before: new RegExp(
      `${open}(?:${listSource(also, true)}(?: (?:a|o|as|os|la|el|il|lo|le|l'|the|der|die|das|bei|hos|at|chez))?|${listSource(firms, true)}(?: (?<more>[${LETTERS}-]{4,}))?) ?$`,
    ),
    behind: new RegExp(`^,? (?:[${LETTERS}]+ )?${listSource(also, true)}${close}`),
  };
  introductions.set(language, built);
  return built;
}

/** A name right behind what kind of firm it is, and before what it does: 連鎖超市克羅格也, ネット通販のベルトラも. */
const DESCRIBED_UNSPACED =
  /^の?([\u30a1-\u30ff・]{3,}|[\u4e00-\u9fff]{2,4}(?:股份|集[團团]|控股)|[\u4e00-\u9fff]{2,5}?)(?=(?<=股份|集[團团]|控股)|社?[はがも、]|[也亦則则]|宣[布佈]|表示|[計计][劃划畫]|[將将擬拟裁砍])/u;

/** People who speak, and characters that are in no name. */
const NO_NAME_UNSPACED =
  /[師师員员家人者長长會会部]$|部[門门]|事[業业]|チーム|サービス|ビジネス|[的了將将也亦已在與与和及們们說说稱称]|^[計计宣表擬拟]/u;

function describedUnspaced(
  folded: string,
  sentence: Sentence,
  taken: readonly { start: number; end: number }[],
  language: Language,
): Entity[] {
  const firms = matchesIn(
    wordsOf(language, 'named firms', language.names.firms ?? []),
    folded,
    sentence.start,
    sentence.end,
  );
  return firms.flatMap((firm): Entity[] => {
    const match = DESCRIBED_UNSPACED.exec(folded.slice(firm.end, Math.min(sentence.end, firm.end + INTRODUCED_WITHIN)));
    const name = match?.[1] ?? '';
    const end = firm.end + (match?.[0].length ?? 0);
    const start = end - name.length;
    const free = !taken.some((t) => start < t.end && t.start < end);
    const isOne = name !== '' && !NO_NAME_UNSPACED.test(name) && !isWord(name, language) && isName(name, language);
    return free && isOne ? [{ start, end, kind: 'company', name }] : [];
  });
}

/** How far before a name the words that tell what it is can begin. */
const INTRODUCED_WITHIN = 40;

/** "También Norvia despide", "Norvia cuts jobs too", "the airline Norvia": its own words say that a name is another firm's. */
function isIntroduced(
  original: string,
  folded: string,
  at: number,
  end: number,
  sentence: Sentence,
  language: Language,
): boolean {
  const { also = [], firms = [] } = language.names;
  if (also.length + firms.length === 0) return false;
  const { before, behind } = introductionsOf(language);
  const open = Math.max(sentence.start, at - INTRODUCED_WITHIN);
  const left = before.exec(folded.slice(open, at));
  // "the platform in Leeds": what says more of a firm is no small word, and no name.
  const { more } = left?.groups ?? {};
  if (left && (more === undefined || !(matchesIn(wordsOf(language, 'stops', language.stops), more).length > 0)))
    return !/\p{Lu}/u.test(original.slice(open + left.index + 1, at));
  const head = folded.slice(sentence.start, at).trim();
  const opens = head.length <= 4 || sentence.breaks.some((b) => at - b <= 6);
  return opens && behind.test(folded.slice(end, Math.min(sentence.end, end + INTRODUCED_WITHIN)));
}

const ONE_WORD = /^[\p{L}\d]+$/u;

/** What is known of the text that is being read: it is asked for each of its names. */
interface KnownText {
  text: string;
  words: ReadonlySet<string>;
  /** Whether words that are put together stand in it, by word. */
  small: Map<string, boolean>;
  /** Whether names stand within its sentences, by name. */
  within: Map<string, boolean>;
}

const knownOf = (text: string): KnownText => ({
  text,
  words: new Set(text.match(/[\p{L}\d]+/gu)),
  small: new Map(),
  within: new Map(),
});

let lastText = knownOf('');

function knownText(text: string): KnownText {
  if (lastText.text !== text) lastText = knownOf(text);
  return lastText;
}

/** Whether words stand anywhere in a text where what is right before and right behind them fits. */
function standsIn(text: string, words: string, before: RegExp, behind: RegExp): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (before.test(text.slice(Math.max(0, at - 2), at)) && behind.test(text.slice(end, end + 2))) return true;
  }
  return false;
}

const NO_LETTER_BEFORE = /(?<![\p{L}\d])$/u;
const NO_LETTER_BEHIND = /^(?![\p{L}\d])/u;

/** Whether a text has a word as it is given, in small letters. */
function isWrittenSmall(lower: string, original: string): boolean {
  const { words, small } = knownText(original);
  if (ONE_WORD.test(lower)) return words.has(lower);
  const answer = small.get(lower) ?? standsIn(original, lower, NO_LETTER_BEFORE, NO_LETTER_BEHIND);
  small.set(lower, answer);
  return answer;
}

const GOES_ON_BEFORE = /[\p{Ll},]$/u;
const NO_SMALL_BEHIND = new RegExp(`^(?![${LETTERS}])`);

/** Whether a text has a name within a sentence: behind a word in small letters or a comma. */
function isWithinSentence(name: string, original: string): boolean {
  const { within } = knownText(original);
  const answer =
    within.get(name) ??
    (ONE_WORD.test(name)
      ? standsIn(original, ` ${name}`, GOES_ON_BEFORE, NO_SMALL_BEHIND)
      : new RegExp(`[\\p{Ll},] ${name.replace(/[^\p{L}\d]/gu, '.')}(?![${LETTERS}])`, 'u').test(original));
  within.set(name, answer);
  return answer;
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

/** No place, no paper, and no union. */
function isName(folded: string, language: Language): boolean {
  const unions = wordsOf(language, 'topic labor_action', language.topics.labor_action);
  return !NO_COMPANY.test(folded) && !isPlace(folded, language) && matchesIn(unions, folded).length === 0;
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
