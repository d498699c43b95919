// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { topOfPage } from '../../src/gate/page-text.ts';
import { worthALook } from '../../src/gate/words.ts';

/** Texts that are kept beside the repository; the tests that need them say so where they are absent. */
const shared = join(import.meta.dirname, '../../../shared');
const absent = existsSync(shared) ? '' : ' (skipped: ../shared is absent)';

interface Row {
  id: string;
  lang: string;
  title: string | null;
  text: string;
  label: { is_story: boolean };
}

function rows(file: string): Row[] {
  const lines = readFileSync(join(shared, 'corpus', file), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line): Row => JSON.parse(line));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A plain news page: masthead and sections first, as on most sites, and other stories below. */
function page(title: string, text: string): Document {
  const paragraphs = text.split('\n').map((line) => `<p>${escaped(line)}</p>`);
  return new DOMParser().parseFromString(
    `<!doctype html><title>${escaped(title)}</title>
    <header><nav><a>World</a> <a>Business</a> <a>Sport</a></nav></header>
    <main><article><h1>${escaped(title)}</h1>${paragraphs.join('')}</article></main>
    <footer>All rights reserved.</footer>`,
    'text/html',
  );
}

const passes = ({ title, text }: { title: string | null; text: string }) =>
  worthALook(topOfPage(page(title ?? '', text)));

// Nearly a thousand documents are parsed, which a busy machine does slowly.
describe.skipIf(absent !== '')(`how many stories pass the gate${absent}`, { timeout: 60_000 }, () => {
  it.each([
    ['dev.jsonl', 1, 0.58],
    ['real-dev.jsonl', 0.98, 0.46],
  ])('%s: at least %f of the stories, and at most %f of the others', (file, least, most) => {
    const all = rows(file);
    const stories = all.filter((row) => row.label.is_story);
    const others = all.filter((row) => !row.label.is_story);
    const missed = stories.filter((row) => !passes(row));
    const passed = others.filter(passes).length;
    console.log(
      `gate, ${file}: ${stories.length - missed.length} of ${stories.length} stories pass, and ${passed} of ${others.length} others`,
    );
    for (const { id, lang, title } of missed) console.log(`  missed ${id} (${lang}): ${title}`);
    expect(1 - missed.length / stories.length).toBeGreaterThanOrEqual(least);
    expect(passed / others.length).toBeLessThanOrEqual(most);
  });

  it('lets every seed document pass, with a headline or without', () => {
    const seeds = readdirSync(join(shared, 'seeds')).filter((file) => file.endsWith('.txt'));
    expect(seeds.length).toBeGreaterThan(0);
    for (const file of seeds) {
      const text = readFileSync(join(shared, 'seeds', file), 'utf8');
      expect(passes({ title: '', text }), file).toBe(true);
      expect(passes({ title: text.split('\n')[0] ?? '', text }), file).toBe(true);
    }
  });
});
