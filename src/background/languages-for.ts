/** Which languages' files go beside the annotator at first. It reads the text and asks for more where this was wrong. */

export interface LanguageHint {
  /** `<html lang>` as written: often absent, sometimes wrong. */
  declared: string | null;
  /** The script that the text is mostly in, which is never wrong. */
  writing: 'kana' | 'han' | 'other';
  /** The language that the listed site prints in this section. */
  site: string | null;
}

const traditional = /^zh-(hant|tw|hk|mo)/;
const simplified = /^zh-(hans|cn|sg|my)/;
const eastAsian = ['zh-Hant', 'zh-Hans', 'ja'];

/** @returns tags out of `known`, at least one where `known` has any that fits the script. */
export function languagesFor({ declared, writing, site }: LanguageHint, known: readonly string[]): string[] {
  const said = (declared ?? '').toLowerCase().replaceAll('_', '-');
  const wanted =
    writing === 'kana' ? ['ja'] : writing === 'han' ? chinese(said, site) : [alphabetic(said, site, known)];
  return wanted.filter((tag) => known.includes(tag));
}

function chinese(said: string, site: string | null): string[] {
  if (traditional.test(said)) return ['zh-Hant'];
  if (simplified.test(said)) return ['zh-Hans'];
  // A bare `zh` says nothing of the script, and a short Japanese text can be nearly without kana.
  if (said.startsWith('ja')) return eastAsian;
  return site === 'zh-Hant' || site === 'zh-Hans' ? [site] : ['zh-Hant', 'zh-Hans'];
}

function alphabetic(said: string, site: string | null, known: readonly string[]): string {
  const base = said.split('-')[0] ?? '';
  // Norwegian is read as Bokmål, also where the page says Nynorsk or nothing nearer.
  const tag = base === 'no' || base === 'nn' ? 'nb' : base;
  const fits = (candidate: string | null): candidate is string =>
    candidate !== null && known.includes(candidate) && !eastAsian.includes(candidate);
  if (fits(tag)) return tag;
  return fits(site) ? site : 'en';
}
