/**
 * The words that make a page worth a closer look: Amazon, and near it a word about work, in any of the languages.
 * Beginnings of words, so that inflected forms are found too. The gate is to miss nothing and may let some pass that
 * are no such story: the annotator reads with grammar and decides.
 */

/** What follows the first letter, which is too common to be searched for. */
const names = ['mazon', 'MAZON', 'ｍａｚｏｎ', 'ＭＡＺＯＮ', '馬遜', '马逊', 'マゾン'];

/** How far from Amazon's name, in UTF-16 units, a word about work may stand. */
const near = 300;

/**
 * Beginnings of words. Languages that share a root share an entry: `arbe[it]` is German, Dutch, Swedish and Norwegian.
 * Rare words are left out, because an article that has one has a common one near it.
 */
const beginnings = [
  // English, and what other languages share with it
  'job|staff|hir(?:e|ing)|fir(?:ed|ing)|la(?:ys?|id|ying)[ -]?off|w[oe]rk|empl|headcount|union|str[eiaj]+k|re[ck]r[uy]|vacan?[ct]',
  'roles|positions|cuts?\\b|office|warehouse|labou?r\\b|magaz',
  // German, Dutch, Swedish, Norwegian
  'arbe[it]|entlass|beschäftig|mitarb|perso(?:na|nee)l|belegsch|gewerks|st[ei]ll[ei]n',
  'ontsla|ba(?:nen|an\\b)|medewerk|stak|functies|[uo]pps[äi]g|sier opp|säger upp|varsl|ans(?:täl|[ae]t)|tjänst|medarb|nedsk|nedbem|kutte',
  // French, Spanish, Portuguese, Italian
  'licen[cz]i|salari|postes?\\b|posti\\b|puestos|suppr|embauch|grève|s[iy]ndica|t(?:élét)?ra[bv]a',
  'des?p[ei]d|plantilla|contrat|huelga|recort|demi[st]|funcion|vagas|greve|colabor|dipend|lavor|assu[nm]|sciop|esub|tagli',
  // Polish, Finnish
  'zw[ao]ln|prac|etat|zatrud|stanowisk|związ',
  'työ|irtisan|potku|henkilös|toimihenk|lak?ko|palk[ak]|varasto|yt-|vähe[nm]',
].join('|');

/** Chinese and Japanese set no spaces: these count anywhere. */
const anywhere =
  '裁|[員员][工员員]|職|职位|岗|崗|工[會会人]|[罷罢]工|招[聘募]|徵才|[僱雇聘]|上班|[辦办]公|[減减][員员]|資遣|人[力員员手]|[勞劳労働]|倉|仓|薪|削減|レイオフ|リストラ|従業員|社員|採用|ストライキ|出社|賃金';

const work = new RegExp(`(?<![a-zß-ÿą-ž])(?:${beginnings})|${anywhere}`);

/**
 * Whether a text may name Amazon at all. An expression would have to be compiled first, on every page anew; and the end of the
 * name, which begins with a rare letter, is searched for first: browsers go from one first letter to the next.
 */
export const namesAmazon = (text: string): boolean =>
  names.some((name) => text.includes(name.slice(2)) && text.includes(name));

/** Whether a text names Amazon with a word about work near it. Takes time in proportion to the text. */
export function worthALook(text: string): boolean {
  // Most pages come with none: nothing is compiled for them.
  if (!text) return false;
  let from = 0;
  for (const { index } of text.matchAll(new RegExp(`[AaＡａ亞亚ア](?:${names.join('|')})`, 'g'))) {
    if (work.test(text.slice(Math.max(from, index - near), index + near).toLowerCase())) return true;
    // What was tested is not tested again, but for a word that the end may have cut.
    from = index + near - 20;
  }
  return false;
}

/** The script that a text is mostly written in: a hint at its language. */
export function writingOf(text: string): 'kana' | 'han' | 'other' {
  // The letters themselves, which weigh less than their numbers.
  const share = (letters: RegExp) => (text.match(letters)?.length ?? 0) / text.length;
  if (share(/[ぁ-ヿ]/g) > 0.05) return 'kana';
  return share(/[一-鿿]/g) > 0.1 ? 'han' : 'other';
}
