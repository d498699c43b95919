/** What looks like a company's name and is none: words of the language, places, papers, unions, sites of Amazon's. */
import type { Language } from './language.ts';
import { matchesIn, wordsOf } from './pattern.ts';
import { perLanguage } from './per-language.ts';

/**
 * Continents and the like, which are in no list of regions, codes of Amazon's sites ("JFK8"), and endings that are no name of
 * their own.
 */
const NO_COMPANY =
  /^(?:[a-z]{3}\d{1,2}|america|europe|europa|eurooppa|asia|asien|asie|azja|north america|グループ|オフィス|コロナ|アメリカ|センター|コーポレート|グローバル|ホワイトカラー|フルタイム|パート(?:タイム)?|アルバイト|ヨーロッパ|テクノロジー|クラウド|デバイス|.*(?:amazon|アマゾン|亞馬遜|亚马逊).*|.*(?:reuters|bloomberg|cnbc|new york times|nyt|wall street journal|wsj|financial times|guardian|afp|dpa|fortune|techcrunch|geekwire|the information|ロイター|ブルームバーグ|タイムズ|layoffs\.fyi|challenger|linkedin|covid|black friday|cyber monday|prime day|christmas).*)$/;

/** Answers of `isKnownWord`, kept, as the same words open many sentences. */
const answersOf = perLanguage(() => new Map<string, boolean>());
const MOST_KEPT = 500;

/** Words that the language knows for other things can begin a sentence with a capital. */
export function isKnownWord(folded: string, language: Language): boolean {
  const known = answersOf(language);
  let answer = known.get(folded);
  if (answer === undefined) {
    answer = inLists(folded, language, 1);
    if (known.size < MOST_KEPT) known.set(folded, answer);
  }
  return answer;
}

/** Whether a word of the language takes up all of a name: of the characters of a name one or another is also a word. */
export const isWord = (folded: string, language: Language): boolean => inLists(folded, language, folded.length);

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

/** No place, no paper, and no union. */
export function isName(folded: string, language: Language): boolean {
  const unions = wordsOf(language, 'topic labor_action', language.topics.labor_action);
  return !NO_COMPANY.test(folded) && !isPlace(folded, language) && matchesIn(unions, folded).length === 0;
}
