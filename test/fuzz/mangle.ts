/** Values that are nearly right: parts of good ones taken away, put elsewhere, or replaced by what nobody expects. */
import fc from 'fast-check';

export interface Edit {
  /** Which of the value's parts, as a share of them. */
  at: number;
  how: 'replace' | 'remove' | 'copy' | 'rename';
  by: unknown;
}

const ODD: readonly unknown[] = [
  ...[
    null,
    undefined,
    true,
    false,
    0,
    -0,
    -1,
    1.5,
    1e308,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    '',
    ' ',
    '0',
    '\ud800',
    '\u0000',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '2025-02-30',
    '9999-99-99',
    '2026-W99',
    'x'.repeat(600),
    'x'.repeat(6_000),
    '=1+1',
    '\u202eAmazon',
    '#/',
    'http://[',
  ],
  ...[
    [],
    {},
    [[]],
    [null],
    { length: 1e9 },
    { toString: 1 },
    { valueOf: null },
    JSON.parse('{"then":1}'),
    new Date(Number.NaN),
    new Map(),
    10n,
    Symbol.iterator,
  ],
  ...[Array.from({ length: 3_000 }, () => 0), Object.create(null), JSON.parse('{"__proto__":{"ok":true}}'), () => 1],
];

/** As JSON can hold it. */
const ODD_JSON = ODD.filter((value) => typeof value !== 'bigint' && JSON.stringify(value) !== undefined);

const edit = (odd: readonly unknown[]): fc.Arbitrary<Edit> =>
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    how: fc.constantFrom<Edit['how'][]>('replace', 'remove', 'copy', 'rename'),
    by: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...odd) },
      { weight: 1, arbitrary: odd === ODD ? fc.anything() : fc.jsonValue() },
    ),
  });

export const edits: fc.Arbitrary<Edit[]> = fc.array(edit(ODD.filter((value) => typeof value !== 'bigint')), {
  maxLength: 5,
});
export const jsonEdits: fc.Arbitrary<Edit[]> = fc.array(edit(ODD_JSON), { maxLength: 5 });

interface Part {
  holder: object;
  key: string;
}

function partsOf(value: unknown, found: Part[] = []): Part[] {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push({ holder: value, key });
    partsOf(Reflect.get(value, key), found);
  }
  return found;
}

function define(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

/** A copy of a plain value after some edits. With none of its own parts, the value itself is replaced. */
export function mangled(value: unknown, all: readonly Edit[]): unknown {
  const whole = { value: structuredClone(value) };
  for (const { at, how, by } of all) {
    const parts = partsOf(whole);
    const part = parts[Math.floor(at * parts.length)];
    const other = parts[Math.floor(at * at * parts.length)];
    if (!part || !other) break;
    // A copy too: what one edit puts in, another may change.
    if (how === 'replace') define(part.holder, part.key, typeof by === 'object' ? copyOf(by) : by);
    if (how === 'remove' && part.holder !== whole) Reflect.deleteProperty(part.holder, part.key);
    // A copy, so that nothing comes to hold itself.
    if (how === 'copy') define(part.holder, part.key, copyOf(Reflect.get(other.holder, other.key)));
    if (how === 'rename' && part.holder !== whole) {
      define(part.holder, typeof by === 'string' ? by : 'length_', Reflect.get(part.holder, part.key));
      Reflect.deleteProperty(part.holder, part.key);
    }
  }
  return whole.value;
}

function copyOf(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return null;
  }
}
