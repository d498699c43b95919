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

function nameOf(unit: string): string {
  const name = unit.trim().toLowerCase();
  return alike.find((names) => names.includes(name))?.[0] ?? name;
}

/** Whether two lists name a part in common. */
export function shareUnit(a: readonly string[], b: readonly string[]): boolean {
  const names = new Set(a.map(nameOf));
  return b.some((unit) => names.has(nameOf(unit)));
}
