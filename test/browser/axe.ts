import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 at the levels A and AA, and what axe holds for good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const reportSchema = v.array(
  v.object({ id: v.string(), help: v.string(), nodes: v.array(v.object({ html: v.string(), target: v.unknown() })) }),
);

/**
 * What axe finds wrong in a page, open shadow roots included: a line a place.
 * @param within a selector, where not the whole page is ours.
 */
export async function axeProblems(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(source);
  const found: unknown = await page.evaluate(
    async (selector: string, runOnly: string[]) => {
      const axe: unknown = Reflect.get(globalThis, 'axe');
      if (typeof axe !== 'object' || axe === null) throw new Error('axe is missing');
      const run: unknown = Reflect.get(axe, 'run');
      if (typeof run !== 'function') throw new Error('axe cannot run');
      const result = await run.call(axe, selector, { runOnly, resultTypes: ['violations'] });
      return JSON.parse(JSON.stringify(result.violations));
    },
    within,
    tags,
  );
  return v
    .parse(reportSchema, found)
    .flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
}
