/** Every regular expression there is: those written in the code, and those that are made of word lists when texts are read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'vite';

export interface Pattern {
  source: string;
  flags: string;
  /** A file in which it is written, or the language for which it was made. */
  from: string;
}

const SOURCE = join(import.meta.dirname, '..', '..', 'src');

interface Literal {
  regex?: { pattern: string; flags: string };
}

const isLiteral = (value: object): value is Literal => 'type' in value && value.type === 'Literal' && 'regex' in value;

function literalsIn(node: unknown, found: Literal[] = []): Literal[] {
  if (typeof node !== 'object' || node === null) return found;
  if (isLiteral(node)) found.push(node);
  for (const part of Object.values(node)) literalsIn(part, found);
  return found;
}

/** The literals of all source files. */
export async function writtenPatterns(): Promise<Pattern[]> {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const all = await Promise.all(
    files.map(async (file) => {
      const { program } = await parse(file, readFileSync(join(SOURCE, file), 'utf8'));
      return literalsIn(program).flatMap(({ regex }) =>
        regex ? [{ source: regex.pattern, flags: regex.flags, from: file }] : [],
      );
    }),
  );
  return unique(all.flat());
}

function unique(patterns: readonly Pattern[]): Pattern[] {
  return [...new Map(patterns.map((one) => [`/${one.source}/${one.flags}`, one])).values()];
}

/** Notes every regular expression that is made while something runs. */
export async function madeWhile(run: (note: (from: string) => void) => Promise<void>): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const Own = globalThis.RegExp;
  let from = '';
  globalThis.RegExp = new Proxy(Own, {
    construct(target, given, as) {
      const pattern: RegExp = Reflect.construct(target, given, as);
      made.push({ source: pattern.source, flags: pattern.flags, from });
      return pattern;
    },
  });
  try {
    await run((name) => {
      from = name;
    });
  } finally {
    globalThis.RegExp = Own;
  }
  return unique(made);
}
