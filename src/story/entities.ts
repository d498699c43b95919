/** Finds who is spoken of: Amazon, its units, other companies, and words that point back at one of them. */
import { UNITS } from './amazon-parts.ts';
import { COMPANIES, NEWSPAPERS, PAPERS } from './companies.ts';
import type { Language } from './language.ts';
import { execAll, LETTERS, listSource, type Match, matchesIn, wordsOf } from './pattern.ts';
import { perLanguage } from './per-language.ts';

export interface Entity {
  start: number;
  end: number;
  kind: 'amazon' | 'unit' | 'function' | 'company' | 'other' | 'pronoun' | 'latter' | 'paper' | 'sector';
  /** `Amazon`, the unit's or the company's usual name; empty for pronouns; the words themselves for unnamed others. */
  name: string;
  /** It only says whose parcels, sellers or customers are meant: "Amazon parcels". */
  attribute?: true;
  /** Somebody works for it, or delivers to it: "less for Amazon". */
  served?: true;
}

interface Names {
  amazon: RegExp;
  /** What a company has and is no part of it, right behind its name. */
  things: RegExp;
  /** What may follow a Latin name before it ends. */
  ending: RegExp;
  /** Amazon's name in a case that is no subject's. */
  oblique: RegExp;
  own: { pattern: RegExp; name: string; kind: 'unit' | 'company' }[];
}

const unitNames = new Map<string, string>(
  Object.entries(UNITS).flatMap(([unit, names]) => names.map((name) => [name, unit] as const)),
);

/** Latin names by their first two letters, longest first: a thousand alternatives are slow as one expression. */
const byHead = new Map<string, string[]>();
/** "iRobot" and "PayPal" as papers also write them: "Irobot", "Paypal". */
const usual = (name: string) =>
  /\p{Ll}\p{Lu}/u.test(name) && !name.includes(' ')
    ? [name, name[0]?.toUpperCase() + name.slice(1).toLowerCase()]
    : [name];
for (const name of new Set([...COMPANIES.flatMap(usual), ...unitNames.keys()])) {
  const head = name.slice(0, 2);
  const same = byHead.get(head);
  if (same === undefined) byHead.set(head, [name]);
  else same.push(name);
}
for (const names of byHead.values()) names.sort((a, b) => b.length - a.length);

/** Where a Latin name can begin: at a capital or a digit, or inside a word that has a capital later ("iRobot"). */
const NAME_START = /(?<![A-Za-z0-9])(?=[A-Z0-9\u00c0-\u00de]|e[BT]|iR|iF|ea|bol|bp|xA|mB|dr)/g;

function namesIn(
  original: string,
  from: number,
  to: number,
  ending: RegExp,
): { start: number; end: number; name: string }[] {
  const found: { start: number; end: number; name: string }[] = [];
  const part = original.slice(from, to).replaceAll('’', "'");
  for (const { index } of part.matchAll(NAME_START)) {
    const last = found.at(-1);
    if (last && from + index < last.end) continue;
    for (const name of byHead.get(part.slice(index, index + 2)) ?? []) {
      if (!part.startsWith(name, index)) continue;
      const after = ending.exec(part.slice(index + name.length, index + name.length + 12));
      if (!after) continue;
      found.push({ start: from + index, end: from + index + name.length + after[0].length, name });
      break;
    }
  }
  return found;
}

/** Firms that are in no list, by how they sign: "Acme Widgets Inc", "Nordbank AG", "letsgo.com". */
const FIRM =
  /(?<![\w.])((?:[A-Z][\w&'’-]+ ){0,2}[A-Z][\w&'’-]*(?:\.com| (?:Inc|Corp|Corporation|Group|Bank|Motors|Airlines|Airways|Technologies|Systems|Industries|Foods|Stores|AG|SE|GmbH|KG|plc|PLC|Ltd|LLC|Oyj|Oy|AB|ASA|AS|NV|BV|SA|SpA)))(?!\w)/g;

/** Where words are not spaced the nouns that numbers count are counters, and no things. */
const THINGS_UNSPACED = /^[の的]?(?:荷物|貨物|出品者|顧客|商品|包裹|訂單|订单|货物|賣家|卖家|客戶|客户)/;

const namesOf = perLanguage((language): Names => {
  const { names, spaced } = language;
  const own: Names['own'] = [];
  for (const [kind, table] of [
    ['unit', names.units],
    ['company', names.companies],
  ] as const) {
    for (const [name, words] of Object.entries(table)) {
      // An empty list would be found everywhere, as nothing.
      if (words.length === 0) continue;
      const source = listSource(words, spaced);
      own.push({
        pattern: new RegExp(spaced ? `(?<![${LETTERS}])${source}(?![${LETTERS}])` : source, 'g'),
        name,
        kind,
      });
    }
  }
  return {
    amazon: wordsOf(language, 'amazon', names.amazon),
    things: spaced ? new RegExp(`^[ -]?${listSource(language.nouns.other, spaced)}`) : THINGS_UNSPACED,
    oblique: names.oblique ? new RegExp(`${names.oblique}$`) : /(?!)/,
    ending: new RegExp(`^(?:${names.endings})(?![A-Za-z0-9])`),
    own,
  };
});

/**
 * Input: a text as printed and folded, and the part to look at. Output: the entities in order, without overlaps (the
 * longer one wins). Amazon where it is a river, a forest or a marketplace page is left out.
 */
export function findEntities(original: string, folded: string, from: number, to: number, language: Language): Entity[] {
  const { amazon, things, ending, oblique, own } = namesOf(language);
  const found: Entity[] = [];
  const not = matchesIn(wordsOf(language, 'notAmazon', language.names.notAmazon), folded, from, to);
  const add = (start: number, end: number, kind: Entity['kind'], name: string) => {
    // "Die Raumfahrtfirma von Amazon-Gründer Bezos" is a company for all that is in its name.
    const holds = (n: Match) => kind === 'company' && start < n.start && n.end <= end;
    if (!not.some((n) => start < n.end && n.start < end && !holds(n))) found.push({ start, end, kind, name });
  };
  for (const m of matchesIn(amazon, folded, from, to)) {
    add(m.start, m.end, 'amazon', 'Amazon');
    const last = found.at(-1);
    if (last?.start === m.start && things.test(folded.slice(m.end, m.end + 24))) last.attribute = true;
    if (last?.start === m.start && FOR_NAME.test(folded.slice(Math.max(from, m.start - 8), m.start)))
      last.served = true;
  }
  for (const { start, end, name } of namesIn(original, from, to, ending)) {
    const unit = unitNames.get(name);
    add(start, end, unit ? 'unit' : 'company', unit ?? name);
  }
  for (const { match, at } of execAll(FIRM, original, from, to)) {
    const name = match[1] ?? '';
    if (!/amazon/i.test(name)) add(at, at + match[0].length, 'company', name);
  }
  for (const { pattern, name, kind } of own) {
    const own = kind === 'unit' && !(name in UNITS) ? 'function' : kind;
    for (const m of matchesIn(pattern, folded, from, to)) add(m.start, m.end, own, name);
  }
  const { pronouns, latter, papers, sector, others } = language.names;
  const unnamed = { pronoun: pronouns, latter, paper: papers, sector, other: others };
  for (const kind of ['pronoun', 'latter', 'paper', 'sector', 'other'] as const) {
    const words = unnamed[kind];
    for (const m of matchesIn(wordsOf(language, `named ${kind}`, words), folded, from, to)) {
      add(m.start, m.end, kind, kind === 'other' ? original.slice(m.start, m.end) : '');
    }
  }
  const kept = withoutOverlaps(found);
  // "rivals such as Amazon", "its competitor Walmart": the name that follows says who is meant. "A supplier of Amazon" is
  // another employer.
  return kept
    .map((entity, index) => withHead(entity, kept[index + 1], folded, oblique))
    .filter(({ kind, start, end }, index) => {
      // "one of the largest employers of the country": said of one, not of the trade.
      if (kind === 'sector') {
        const largest = wordsOf(language, 'claim largest', language.claims.largest);
        return matchesIn(largest, folded, Math.max(from, start - LARGEST_REACH), start).length === 0;
      }
      const next = kept[index + 1];
      // "the cloud company Salesforce", 小売り最大手ウォルマート: a description right before a company's name is that company.
      const describes =
        kind === 'pronoun' ||
        kind === 'latter' ||
        kind === 'function' ||
        (kind === 'unit' && !isCapital(original[start]));
      if (describes && next?.kind === 'company' && folded.slice(end, next.start) === (language.spaced ? ' ' : ''))
        return false;
      if (kind !== 'other' || next === undefined || next.kind === 'pronoun' || next.start - end > 12) return true;
      const between = folded.slice(end, next.start);
      if (!language.spaced) return !NAME_FOLLOWS.test(between);
      return OF_NAME.test(between) || oblique.test(folded.slice(next.start, next.end));
    });
}

const isCapital = (letter: string | undefined): boolean => letter !== undefined && letter !== letter.toLowerCase();

/** "Amazon supplier Foxconn": Amazon right before another employer, or in a case that is no subject's, only says whose that is. */
function withHead(entity: Entity, next: Entity | undefined, folded: string, oblique: RegExp): Entity {
  if (entity.kind !== 'amazon' || next?.kind !== 'other') return entity;
  const between = folded.slice(entity.end, next.start);
  return /^[ -]?$|^[的の]$/.test(between) || oblique.test(folded.slice(entity.start, entity.end))
    ? { ...entity, attribute: true }
    : entity;
}

/**
 * Input: the entities of a sentence, and who was named last before it. Output: the same, with "the latter" and "the paper" as
 * the company that they go back to. A paper that was never named is nobody: it is the one that reports.
 */
export function resolveBack(entities: readonly Entity[], before: readonly Entity[]): Entity[] {
  const named: Entity[] = [];
  return entities.flatMap((entity) => {
    const { kind, start, end } = entity;
    if (kind !== 'latter' && kind !== 'paper') {
      if (kind === 'amazon' || kind === 'unit' || kind === 'company') named.push(entity);
      return [entity];
    }
    const isMeant = (e: Entity) => kind === 'latter' || NEWSPAPERS.includes(e.name);
    const last = named.findLast(isMeant) ?? before.findLast(isMeant);
    if (last) return [{ kind: last.kind, name: last.name, start, end }];
    return kind === 'latter' ? [{ ...entity, kind: 'pronoun' as const }] : [];
  });
}

/** Between an employer without a name and whom it works for, in languages written with spaces. */
const OF_NAME =
  /^ (?:of|for|de|do|da|du|d'|di|del|della|dell'|von|für|van|voor|av|för|til|af|dla) ?$|^ (?:[^ ,]+ ){1,2}(?:for|für|voor|för|åt|til|dla|pour|para) $/;

/** Right before whom somebody works for, in languages written with spaces. */
const FOR_NAME = / (?:for|für|pour|para|per|voor|för|åt|dla) $/;

/** The same where words are not spaced: 競爭對手亞馬遜. What stands further off is somebody else. */
const NAME_FOLLOWS = /^(?:の|的|である|如|像|包括|是|「|・)?$/;

/** How far before a word for a trade "largest" can stand and mean one of it. */
const LARGEST_REACH = 26;

function withoutOverlaps(entities: Entity[]): Entity[] {
  const kept: Entity[] = [];
  for (const entity of [...entities].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((k) => entity.start < k.end && k.start < entity.end)) kept.push(entity);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** A paper that reports is no subject. `report` finds words of reporting. */
export function isReporter(entity: Entity, folded: string, report: RegExp, spaced: boolean): boolean {
  if (!PAPERS.includes(entity.name)) return false;
  const reach = spaced ? 24 : 6;
  return (
    matchesIn(report, folded, Math.max(0, entity.start - reach), Math.min(folded.length, entity.end + reach)).length > 0
  );
}
