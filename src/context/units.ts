/** Amazon's parts, by one name each: articles and records call the same part by different names. */

const alike: readonly (readonly string[])[] = [
  ['pxt', 'people experience & technology', 'people experience and technology', 'human resources', 'hr'],
  ['retail', 'stores', 'consumer retail', 'north america stores'],
  ['devices', 'devices & services', 'lab126'],
  ['prime video', 'mgm', 'amazon studios'],
  ['advertising', 'ads'],
  ['games', 'amazon games'],
  ['pharmacy', 'amazon pharmacy'],
  ['aws', 'amazon web services'],
  ['communications', 'pr'],
  ['warehouses', 'fulfilment', 'logistics'],
];

const names = new Map(alike.flatMap((all) => all.map((name) => [name, all[0] ?? name] as const)));

/** Kinds of work that every part of the company has: no article is at odds with a record by naming a part instead. */
const everywhere: ReadonlySet<string> = new Set(['software engineering', 'corporate']);

/** Whether a list names parts of the company, and not only kinds of work. */
export function namesParts(units: readonly string[]): boolean {
  return units.some((unit) => !everywhere.has(unitName(unit)));
}

/** The one name of a part, in small letters. */
export function unitName(unit: string): string {
  const name = unit.trim().toLowerCase();
  return names.get(name) ?? name;
}

/** The parts of the second list that the first names too. */
export function unitsInCommon(a: readonly string[], b: readonly string[]): string[] {
  const named = new Set(a.map(unitName));
  return b.filter((unit) => named.has(unitName(unit)));
}

/** Whether two lists name a part in common. */
export function shareUnit(a: readonly string[], b: readonly string[]): boolean {
  return unitsInCommon(a, b).length > 0;
}
