/** The pictures of README: the first look, and the way through the extension as one file of several pictures. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Session } from '../browsers/session.ts';
import { type Picture, readPng } from '../icons/small-png.ts';
import { animatedPng } from './animated-png.ts';
import { articleScene, editorScene, openReceipt, type SceneOptions, scrollTo } from './scenes.ts';

/** Long enough to read the answer, and shown twice: what never rests keeps people from reading. */
const seconds = 4;
const rounds = 2;

/** Writes `sidebar.png` and `series.png` into `folder`, and gives the size of the latter in bytes. */
export async function seriesPictures(session: Session, folder: string): Promise<number> {
  const options: SceneOptions = { locale: 'en', theme: 'light', width: 1280, height: 800, scale: 1 };
  const still = await articleScene(session, options);
  await writeFile(join(folder, 'sidebar.png'), await still.page.screenshot());
  await still.page.close();

  const small = { ...options, scale: 0.75 };
  const pictures: Picture[] = [];
  const take = async (page: Page) => pictures.push(readPng(await page.screenshot()));
  const article = await articleScene(session, small);
  await take(article.page);
  await openReceipt(session, article, 2);
  await take(article.page);
  for (const section of ['prior', 'scale', 'checks']) {
    await scrollTo(session, article, section);
    await take(article.page);
  }
  await article.page.close();
  const other = await articleScene(session, { ...small, locale: 'zh-TW', theme: 'dark' });
  await take(other.page);
  await other.page.close();
  const editor = await editorScene(session, small);
  await take(editor);
  await editor.close();
  const file = animatedPng(pictures, seconds, rounds);
  await writeFile(join(folder, 'series.png'), file);
  return file.length;
}
