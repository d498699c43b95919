/** Names that their own sentence says are another firm's: "the airline Norvia", "Norvia cuts jobs too", 連鎖超市克羅格也. */
import type { Entity } from './entities.ts';
import type { Language } from './language.ts';
import { isName, isWord } from './no-name.ts';
import { LETTERS, listSource, matchesIn, wordsOf } from './pattern.ts';
import { perLanguage } from './per-language.ts';
import type { Sentence } from './sentences.ts';

/** How far before a name the words that tell what it is can begin. */
const INTRODUCED_WITHIN = 40;

interface Introductions {
  /** Right before a name: "too", with an article; or what kind of firm it is, with a word that says more of it. */
  before: RegExp;
  /** Right behind it: "too". */
  behind: RegExp;
}

const introductionsOf = perLanguage((language): Introductions => {
  const { also = [], firms = [] } = language.names;
  const [open, close] = [`(?<![${LETTERS}])`, `(?![${LETTERS}])`];
  return {
    before: new RegExp(
      `${open}(?:${listSource(also, true)}(?: (?:a|o|as|os|la|el|il|lo|le|l'|the|der|die|das|bei|hos|at|chez))?|${listSource(firms, true)}(?: (?<more>[${LETTERS}-]{4,}))?) ?$`,
    ),
    behind: new RegExp(`^,? (?:[${LETTERS}]+ )?${listSource(also, true)}${close}`),
  };
});

/** A name right behind what kind of firm it is, and before what it does: 連鎖超市克羅格也, ネット通販のベルトラも. */
const DESCRIBED_UNSPACED =
  /^の?([\u30a1-\u30ff・]{3,}|[\u4e00-\u9fff]{2,4}(?:股份|集[團团]|控股)|[\u4e00-\u9fff]{2,5}?)(?=(?<=股份|集[團团]|控股)|社?[はがも、]|[也亦則则]|宣[布佈]|表示|[計计][劃划畫]|[將将擬拟裁砍])/u;

/** People who speak, and characters that are in no name. */
const NO_NAME_UNSPACED =
  /[師师員员家人者長长會会部]$|部[門门]|事[業业]|チーム|サービス|ビジネス|[的了將将也亦已在與与和及們们說说稱称]|^[計计宣表擬拟]/u;

/**
 * In scripts without spaces: names right behind what kind of firm they are, as companies.
 * @param taken stretches that are something else already.
 */
export function describedUnspaced(
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

/** "También Norvia despide", "Norvia cuts jobs too", "the airline Norvia": its own words say that a name is another firm's. */
export function isIntroduced(
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
