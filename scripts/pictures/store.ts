/** The pictures of a listing in the stores, in the sizes that they ask for. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { locales } from '../../src/surfaces/locale.ts';
import type { Session } from '../browsers/session.ts';
import { articleScene, editorScene, openReceipt, type SceneOptions, scrollTo } from './scenes.ts';

/** What Chrome's store takes (https://developer.chrome.com/docs/webstore/images); Mozilla's is given the same. */
const size = { width: 1280, height: 800, scale: 1 };
const tile = { width: 440, height: 280 };

/** The small promotional tile: the icon and the name, on the icon's own ground. */
function tilePage(icon: string): string {
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; height: 100vh; display: grid; place-content: center; justify-items: center; gap: 18px; background: #1d4f73 }
img { width: 128px; height: 128px; border-radius: 20px }
p { margin: 0; color: #fff; font: 600 40px/1 system-ui, sans-serif; letter-spacing: -0.01em }
</style><img src="data:image/png;base64,${icon}" alt=""><p>Prior Waves</p>`;
}

/**
 * Five pictures a language and the tile, into `folder`.
 * @returns the names of the files.
 */
export async function storePictures(session: Session, folder: string, root: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const names: string[] = [];
  const take = async (page: Page, name: string) => {
    await page.screenshot({ path: `${join(folder, name)}.png` });
    names.push(`${name}.png`);
  };
  for (const locale of locales) {
    const light: SceneOptions = { ...size, locale, theme: 'light' };
    const article = await articleScene(session, light);
    await take(article.page, `${locale}-1-story`);
    await scrollTo(session, article, 'prior');
    await take(article.page, `${locale}-2-waves`);
    await article.page.close();
    const receipt = await articleScene(session, light);
    await openReceipt(session, receipt, 1);
    await take(receipt.page, `${locale}-3-receipt`);
    await receipt.page.close();
    const dark = await articleScene(session, { ...light, theme: 'dark' });
    await take(dark.page, `${locale}-4-dark`);
    await dark.page.close();
    const editor = await editorScene(session, light);
    await take(editor, `${locale}-5-editor`);
    await editor.close();
  }
  const page = await session.running.browser.newPage();
  await page.setViewport(tile);
  const icon = await readFile(join(root, 'public/icons/light-128.png'));
  await page.setContent(tilePage(icon.toString('base64')));
  await take(page, 'tile-440x280');
  await page.close();
  await writeFile(join(folder, 'index.html'), sheet(names));
  return names;
}

function sheet(names: readonly string[]): string {
  const figures = names.map((name) => `<figure><img src="${name}" alt=""><figcaption>${name}</figcaption></figure>`);
  return `<!doctype html><meta charset="utf-8"><title>Pictures for the stores</title>
<style>body{font:12px system-ui;display:flex;flex-wrap:wrap;gap:12px;background:#888}figure{margin:0;width:600px}img{width:100%}</style>
${figures.join('\n')}`;
}
