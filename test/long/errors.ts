/** What any console was told while a session ran: of pages, of the background, of our own pages. */
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from '../../scripts/browsers/firefox-window.ts';
import type { Session } from '../../scripts/browsers/session.ts';

export interface Consoles {
  /** Hears what a page, and our scripts in it, tell its console. */
  listen: (page: Page) => void;
  /** Everything that was told as an error or a warning, and exceptions that nobody caught. */
  said: () => Promise<string[]>;
}

/**
 * Firefox's own note wherever a page was left or closed before its question was answered, whoever asked it and whatever hears
 * of it.
 */
const LEFT_BEFORE = /Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/;

/** Begins to listen. Call it before anything is done. */
export async function consolesOf({ running }: Session): Promise<Consoles> {
  const told: string[] = [];
  const origin = running.extensionUrl('');
  const { browser } = running;
  let manager: Page | null = null;
  if (running.name === 'chromium') {
    const target = await browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().startsWith(origin),
    );
    const client = (await target.worker())?.client;
    client?.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
      told.push(`background: ${text} ${exception?.description ?? ''}`),
    );
    client?.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (/^(?:error|warning|assert)$/.test(type))
        told.push(
          `background: ${type} ${args.map(({ value, description }) => description ?? String(value)).join(' ')}`,
        );
    });
    // The browser keeps what went wrong in an extension, wherever it ran.
    manager = await browser.newPage();
    await manager.goto('chrome://extensions/');
    await manager.evaluate(`(async () => {
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration(
        { extensionId: ${JSON.stringify(new URL(origin).host)}, errorCollection: true });
    })()`);
  }
  return {
    listen(page) {
      page.on('console', (message) => {
        if (/^(?:error|warn|assert)$/.test(message.type())) told.push(`page: ${message.type()} ${message.text()}`);
      });
      page.on('pageerror', (error) => told.push(`page: ${error instanceof Error ? error.message : String(error)}`));
    },
    async said() {
      const kept: unknown =
        manager === null
          ? JSON.parse(
              String(
                await inFirefoxWindow(
                  browser,
                  `JSON.stringify(Services.console.getMessageArray()
                    .map((message) => String(message.message ?? message))
                    .filter((message) => message.includes(${JSON.stringify(origin)})))`,
                ),
              ),
            )
          : await manager.evaluate(`(async () => {
              const { runtimeErrors, manifestErrors } = await chrome.developerPrivate.getExtensionInfo(
                ${JSON.stringify(new URL(origin).host)});
              return [...runtimeErrors, ...manifestErrors].map(({ source, message }) => source + ': ' + message);
            })()`);
      const all = new Set([...told, ...(Array.isArray(kept) ? kept.map(String) : [])]);
      return [...all].filter((line) => !LEFT_BEFORE.test(line));
    },
  };
}
