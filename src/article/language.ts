/** Tells which language a text is in, from the text alone; works on headlines as well as on articles. Pure. */
import { JAPANESE, LATIN, SIMPLIFIED, TRADITIONAL } from './language-words.ts';

/** Texts are judged by this much of their beginning. */
const SAMPLE = 4_000;
/** A hint decides where no language's score exceeds its own by this factor and this much. */
const CLEAR = 1.1;
const LEAST_CLEAR = 0.5;
/** Without a hint a text is English until this much speaks for another language. */
const LEAST_EVIDENCE = 0.25;

interface Feature {
  lang: string;
  weight: number;
}

/** An entry that several languages have counts less for each. */
function tableOf(field: 'words' | 'endings' | 'letters', separator: string, weight: number): Map<string, Feature[]> {
  const table = new Map<string, Feature[]>();
  for (const [lang, data] of Object.entries(LATIN)) {
    for (const entry of new Set(data[field].split(separator))) {
      const features = table.get(entry) ?? [];
      features.push({ lang, weight });
      table.set(entry, features);
    }
  }
  for (const features of table.values()) for (const feature of features) feature.weight /= features.length;
  return table;
}

interface Tables {
  words: Map<string, Feature[]>;
  endings: Map<string, Feature[]>;
  letters: Map<string, Feature[]>;
}

let tables: Tables | null = null;

function latinTables(): Tables {
  tables ??= {
    words: tableOf('words', ' ', 1),
    endings: tableOf('endings', ' ', 0.5),
    letters: tableOf('letters', '', 0.25),
  };
  return tables;
}

const WORD = /[a-z\u00df-\u00f6\u00f8-\u024f]+(?:['’][a-z\u00df-\u00f6\u00f8-\u024f]+)?/g;
/** Web and mail addresses are in no language. */
const ADDRESS = /https?:\/\/\S+|www\.\S+|(?<!\S)\S+@\S+/g;
const LONGEST_ENDING = 4;

function latinScores(text: string): Map<string, number> {
  const { words, endings, letters } = latinTables();
  const scores = new Map<string, number>();
  const add = (features: readonly Feature[] | undefined, times = 1) => {
    for (const { lang, weight } of features ?? []) scores.set(lang, (scores.get(lang) ?? 0) + weight * times);
  };
  const lower = text.toLowerCase();
  for (const [match] of lower.matchAll(WORD)) {
    const word = match.replace('’', "'");
    const known = words.get(word);
    add(known);
    // "l'entreprise", "d'Amazon": the part before the apostrophe is a word of its own.
    if (known === undefined && word.includes("'")) for (const part of word.split("'")) add(words.get(part));
    if (word.length < 5) continue;
    for (let n = LONGEST_ENDING; n >= 2; n -= 1) {
      const found = endings.get(word.slice(-n));
      if (found === undefined) continue;
      add(found);
      break;
    }
  }
  for (const char of lower) if (char > '\u007f' || letters.has(char)) add(letters.get(char), char > '\u007f' ? 1 : 0.1);
  return scores;
}

const HAN = /[\u3400-\u9fff\uf900-\ufaff]/g;
const KANA = /[\u3041-\u309f\u30a1-\u30fa\uff66-\uff9d]/g;
const LATIN_LETTER = /[a-z\u00df-\u024f]/gi;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

function countOf(text: string, chars: ReadonlySet<string>): number {
  let n = 0;
  for (const char of text) if (chars.has(char)) n += 1;
  return n;
}

const japanese = new Set(JAPANESE);
const pairs: readonly (readonly [simple: string, full: string])[] = pairsOf([...SIMPLIFIED], [...TRADITIONAL]);
const simplified = new Set(pairs.map(([simple]) => simple));
const traditional = new Set(pairs.map(([, full]) => full));

/** Those whose two writings differ. */
function pairsOf(simple: readonly string[], full: readonly string[]): (readonly [string, string])[] {
  return simple.flatMap((char, i) => (char === full[i] ? [] : [[char, full[i] ?? ''] as const]));
}

function eastAsian(text: string, han: number, kana: number, hint: string | null): string {
  // A Chinese text can hold a の or a Japanese name, not every tenth character.
  if (kana >= 2 && kana / (han + kana) > 0.08) return 'ja';
  const simple = countOf(text, simplified);
  const full = countOf(text, traditional);
  const own = countOf(text, japanese);
  if (hint === 'ja' && own >= Math.max(simple, full)) return 'ja';
  if (simple !== full) return simple > full ? 'zh-Hans' : 'zh-Hant';
  return hint === 'zh-Hans' || hint === 'ja' ? hint : 'zh-Hant';
}

/** `constructor` is what a page can declare, and no language. */
const isLatin = (tag: string): boolean => Object.hasOwn(LATIN, tag);

/** Input: any BCP 47 tag, or what a page puts in its place. Output: the one of ours that it means, or null. */
export function languageOfTag(tag: string | null): string | null {
  const parts = (tag ?? '').toLowerCase().split(/[-_]/);
  const [base = ''] = parts;
  if (base === 'zh') {
    if (parts.includes('hans')) return 'zh-Hans';
    if (parts.includes('hant')) return 'zh-Hant';
    if (parts.some((part) => part === 'cn' || part === 'sg' || part === 'my')) return 'zh-Hans';
    return parts.some((part) => part === 'tw' || part === 'hk' || part === 'mo') ? 'zh-Hant' : null;
  }
  if (base === 'no' || base === 'nn') return 'nb';
  return base === 'ja' || isLatin(base) ? base : null;
}

/**
 * Input: a text (a headline is enough) and the language it is declared to be in, if any. Output: one of en, zh-Hant,
 * zh-Hans, fi, de, fr, es, ja, it, pt, nl, sv, nb, pl. The text decides; the declared language only where the text
 * leaves two of them close, or says nothing.
 */
export function detectLanguage(text: string, hint: string | null): string {
  const sample = text.slice(0, SAMPLE).replace(ADDRESS, ' ');
  const declared = languageOfTag(hint);
  const han = count(sample, HAN);
  const kana = count(sample, KANA);
  // A Han or kana character stands for about three Latin letters.
  if ((han + kana) * 3 > count(sample, LATIN_LETTER)) return eastAsian(sample, han, kana, declared);
  const scores = latinScores(sample);
  const hinted = declared !== null && isLatin(declared);
  let best = hinted ? declared : 'en';
  const own = scores.get(best) ?? 0;
  let top = hinted ? Math.max(own * CLEAR, own + LEAST_CLEAR) : own + LEAST_EVIDENCE;
  for (const [lang, score] of scores) {
    if (score > top) {
      best = lang;
      top = score;
    }
  }
  return best;
}
