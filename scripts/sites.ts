/**
 * `npm run sites`: how many news sites are listed, by language and country, and what is wrong with the list.
 * `-- --tidy` puts the list in order, one line a site. `-- --grant` records the list as what the first release asks for:
 * only before that release, never after it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { granted } from '../src/sites/granted.ts';
import { type Site, sites } from '../src/sites/sites.ts';
import { languageTags } from './build/in-page-files.ts';
import { printedList } from './build/site-list.ts';
import { problemsOf } from './build/site-problems.ts';

const root = join(import.meta.dirname, '..');
const path = (file: string) => join(root, 'src/sites', file);

function counted(of: readonly Site[], field: 'language' | 'country'): string {
  const counts = new Map<string, number>();
  for (const site of of) counts.set(site[field], (counts.get(site[field]) ?? 0) + 1);
  return [...counts]
    .sort(([one, ones], [other, others]) => others - ones || one.localeCompare(other))
    .map(([value, count]) => `${value} ${count}`)
    .join(', ');
}

function grant(): number {
  if (packageJson.version !== granted.release) {
    console.error(
      `Release ${granted.release} is out: what it asks for stays as it is. Sites that come now are offered.`,
    );
    return 1;
  }
  const domains = sites.map(({ domain }) => domain).sort();
  writeFileSync(path('granted.json'), `${JSON.stringify({ release: granted.release, domains }, null, 2)}\n`);
  return 0;
}

function tidy(): number {
  writeFileSync(path('sites.json'), printedList(sites));
  return 0;
}

function tell(): number {
  const problems = problemsOf(sites, languageTags(root), granted.domains);
  const later = sites.length - granted.domains.length;
  console.log(`${sites.length} sites, ${later} of them listed after release ${granted.release}`);
  console.log(`by language: ${counted(sites, 'language')}`);
  console.log(`by country: ${counted(sites, 'country')}`);
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
}

const actions: Record<string, () => number> = { '--tidy': tidy, '--grant': grant };
const [asked, ...more] = process.argv.slice(2);
const action = asked === undefined ? tell : actions[asked];
if (action === undefined || more.length > 0) {
  console.error('npm run sites [-- --tidy | -- --grant]');
  process.exitCode = 2;
} else {
  process.exitCode = action();
}
