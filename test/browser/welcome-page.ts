/** What the tests do on the first-run page. */
import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/browsers/tabs.ts';

/** The example has been read: the sidebar stands beside it. */
export async function exampleIsRead(page: Page): Promise<void> {
  await until('the example to be read', () =>
    page.evaluate(() => {
      const roots = [...document.querySelectorAll('.example-sidebar > div')].flatMap(
        ({ shadowRoot }) => shadowRoot ?? [],
      );
      return roots.some((root) => root.querySelector('[data-section="figures"]')) ? true : null;
    }),
  );
}

/** Changes a number, tries to get out, runs the self-test and waits for what comes of it. */
export async function tryEverything(page: Page): Promise<void> {
  await exampleIsRead(page);
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('.tries button:first-of-type, [data-try]'))
      button.click();
  });
  await until('what comes of it', () =>
    page.evaluate(() =>
      document.querySelector('.told')?.textContent &&
      document.querySelector('[data-refused]') &&
      document.querySelector('[data-test]')
        ? true
        : null,
    ),
  );
}
