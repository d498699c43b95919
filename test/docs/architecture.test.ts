import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = readFileSync('ARCHITECTURE.md', 'utf8');
const rooms = readdirSync('src').sort();

/** Rows of a table, by the names in backquotes of their first cell. */
function table(head: string): Map<string, string> {
  const lines =
    text
      .slice(text.indexOf(`\n| ${head} |`))
      .trim()
      .split('\n\n', 1)[0]
      ?.split('\n') ?? [];
  const rows = lines.slice(2).map((line) => line.split('|').slice(1, -1));
  return new Map(
    rows.flatMap(([first = '', ...cells]) => names(first).map((name) => [name, cells.join('|')] as const)),
  );
}

const names = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

interface LinterRule {
  includes: string[];
  linter?: { rules: { style?: { noRestrictedImports?: { options: { patterns: { group: string[] }[] } } } } };
}

/** What the linter lets a room import of other rooms: rooms, and files without their endings. */
function allowed(room: string): string[] {
  const { overrides }: { overrides: LinterRule[] } = JSON.parse(readFileSync('biome.json', 'utf8'));
  const rules = overrides
    .filter(({ includes }) => includes.includes(`src/${room}/**`))
    .flatMap(({ linter }) => linter?.rules.style?.noRestrictedImports?.options.patterns ?? []);
  expect(rules.length, room).toBeGreaterThan(0);
  return rules.flatMap(({ group }) =>
    group.flatMap((pattern) => {
      const [, path = ''] = /^!\*\*\/(.+?)(?:\/\*\*|\.tsx?)$/.exec(pattern) ?? [];
      const [, folder = '', files = ''] = /^(.*)\{(.*)\}$/.exec(path) ?? [];
      const paths = files === '' ? [path] : files.split(',').map((file) => folder + file);
      return paths.filter((one) => rooms.includes(one.split('/', 1)[0] ?? ''));
    }),
  );
}

describe('what the page about the architecture says', () => {
  it('names every room, and no other', () => {
    expect([...table('room (`src/…`)').keys()].filter((name) => !name.includes('/')).sort()).toEqual(rooms);
  });

  it('lets each room import what the linter lets it import', () => {
    const standsOn = table('room');
    expect([...standsOn.keys()].sort()).toEqual(rooms);
    for (const [room, cell] of standsOn) {
      const said = names(cell).filter((name) => name !== 'sidebar' || room !== 'welcome');
      expect(said.toSorted(), room).toEqual(allowed(room).toSorted());
    }
  });

  it('names files that there are', () => {
    const paths = names(text.replace(/^```.*?^```/gms, '')).filter((name) =>
      /^[a-z-]+\/[\w/.-]+\.(?:ts|json)$/.test(name),
    );
    expect(paths.length).toBeGreaterThan(30);
    const gone = paths.filter((path) => !existsSync(path) && !existsSync(`src/${path}`));
    expect(gone).toEqual([]);
  });
});
