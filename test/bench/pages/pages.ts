import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoArticles } from '../../demo/articles.ts';
import { articlePage, indexPage } from '../../demo/paper.ts';
import { Dice } from './random.ts';
import { systems } from './systems.ts';
import { languages, ownTexts, told } from './told.ts';

export interface BenchPage {
  name: string;
  /** The news system, `demo`, or the folder that the page was saved in. */
  system: string;
  html: string;
}

/** One page of every system in every language, a story and none by turns; the same in every run. */
export function generatedPages(): BenchPage[] {
  const texts = ownTexts();
  return languages.flatMap((lang, row) =>
    Object.entries(systems).map(([system, print], column): BenchPage => {
      const turn = row + column;
      const dice = new Dice(1 + row * 1_000 + column);
      const page = told(lang, texts.get(lang) ?? [], turn % 2 === 0, turn);
      return { name: `${system}-${lang}`, system, html: print(page, dice) };
    }),
  );
}

export function demoPages(): BenchPage[] {
  return [
    { name: 'demo-front', system: 'demo', html: indexPage(demoArticles) },
    ...demoArticles.map((article) => ({
      name: `demo-${article.slug}`,
      system: 'demo',
      html: articlePage(article, demoArticles),
    })),
  ];
}

/** Would lead away from the page while it is measured. */
const REFRESH = /<meta[^>]+http-equiv=["']?refresh[^>]*>/gi;

/** The pages that somebody saved in a folder and in those within it, in UTF-8. */
export function savedPages(folder: string): BenchPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.x?html?$/i.test(file))
    .sort()
    .map((file) => {
      const path = join(folder, file);
      return { name: path, system: folder, html: readFileSync(path, 'utf8').replace(REFRESH, '') };
    });
}
