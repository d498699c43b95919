/**
 * An extension that reads nothing and says one word, in the way that the sidebar comes: a script of the manifest asks the
 * background, which puts a script into the page, which puts a frame into a closed root and has it filled. It shows what the
 * browser and the machine take for that alone.
 */
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FoundBrowser } from '../../scripts/browsers/find.ts';
import { builtExtension, popupPath } from '../../scripts/browsers/session.ts';
import { hostSelector } from '../../src/messages/room-sheet.ts';

const background = `chrome.runtime.onMessage.addListener(({ call, name }, { tab }, answer) => {
  const run = (frameId, files) => chrome.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files });
  const fill = async () => {
    const frames = await chrome.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true }, func: () => window.name, injectImmediately: true,
    });
    return run(frames.find(({ result }) => result === name).frameId, ['/frame.js']);
  };
  (call === 'annotate' ? run(0, ['/page.js']) : fill()).then(() => answer(true), () => answer(false));
  return true;
});`;

const gate = `performance.mark("gate-yes"), chrome.runtime.sendMessage({ call: 'annotate' });`;

const page = `(() => {
  const host = document.createElement('div');
  host.setAttribute(${JSON.stringify(/\[([\w-]+)\]/.exec(hostSelector)?.[1])}, '');
  host.style.cssText = 'position: fixed; inset: 0 0 auto auto; width: 0; height: 0; z-index: 2147483647';
  const frame = document.createElement('iframe');
  frame.name = String(Math.random());
  frame.setAttribute('sandbox', 'allow-popups');
  frame.style.cssText = 'position: fixed; inset: 0 0 0 auto; width: 360px; height: 100%; border: 0; visibility: hidden';
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);
  chrome.runtime.sendMessage({ call: 'fill', name: frame.name }).then(() => {
    frame.style.visibility = 'visible';
  });
})();`;

const frame = `document.body.textContent = 'Here';`;

/** Makes it in a folder, for the sites and the browser that the built extension is for; gives the folder. */
export async function bareSidebar({ name }: FoundBrowser): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'prior-waves-bare-'));
  const built: unknown = JSON.parse(await readFile(join(builtExtension(name), 'manifest.json'), 'utf8'));
  const gecko =
    built instanceof Object && 'browser_specific_settings' in built ? built.browser_specific_settings : undefined;
  const manifest = {
    manifest_version: 3,
    name: 'Bare',
    version: '1',
    permissions: ['scripting'],
    host_permissions: ['*://*/*'],
    background: name === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
    content_scripts: [{ js: ['gate.js'], matches: ['*://*/*'], run_at: 'document_idle' }],
    ...(name === 'firefox' && { browser_specific_settings: gecko }),
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'background.js': background,
    'gate.js': gate,
    'page.js': page,
    'frame.js': frame,
    // Where the session asks its questions from.
    [popupPath]: '<!doctype html><title>Bare</title>',
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}
