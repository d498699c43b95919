/** The first-run page, as it opens by itself and as one tries what it offers. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { stopBackground } from '../../scripts/browsers/background.ts';
import { type BrowserName, browserNames } from '../../scripts/browsers/find.ts';
import { pagesAtUrl, welcomePath } from '../../scripts/browsers/launch.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { openExtensionPage, until } from '../../scripts/browsers/tabs.ts';
import { demoArticles } from '../demo/articles.ts';
import { inEachBrowser, sessionIn } from './in-each-browser.ts';

/** Presses a button of the page and gives what is then said beside it. */
async function press(page: Page, text: string): Promise<void> {
  await page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === wanted);
    if (!button) throw new Error(`there is no button ${wanted}`);
    button.click();
  }, text);
}

const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate((at) => document.querySelector(at)?.textContent ?? '', selector);

/** The verdict that the sidebar beside the example has on a figure, by the words that the article prints. */
const verdictOn = (page: Page, figure: string): Promise<string | null> =>
  page.evaluate((printed) => {
    const root = [...document.querySelectorAll('.example-sidebar > div')].find(
      ({ shadowRoot }) => shadowRoot,
    )?.shadowRoot;
    const rows = [...(root?.querySelectorAll('[data-section="figures"] li[data-verdict]') ?? [])];
    const row = rows.find((each) => each.querySelector('.printed')?.textContent === printed);
    return row?.getAttribute('data-verdict') ?? null;
  }, figure);

async function openWelcome({ running, desk }: Session): Promise<Page> {
  await desk.ask(() => chrome.storage.local.set({ 'settings.uiLocale': 'en' }));
  const page = await openExtensionPage(running, welcomePath);
  await until('the example to be read', async () => ((await verdictOn(page, '14,000')) === 'agrees' ? true : null));
  return page;
}

inEachBrowser(new Map(), (session, name) => {
  it('reads the example live: a number that is changed changes its verdict, and the marks follow', async () => {
    const page = await openWelcome(session());
    const marked = () =>
      page.evaluate(() => [...(CSS.highlights.get('prior-waves-open') ?? [])].map((range) => range.toString()));
    expect(await marked()).toEqual([]);

    await press(page, 'Change 14,000 to 40,000');
    await until('the verdict', async () => ((await verdictOn(page, '40,000')) === 'no_record' ? true : null));
    await expect.poll(() => textOf(page, '.told')).toMatch(/^Now 40,000: no record/i);
    await expect.poll(marked).toContain('40,000');

    await press(page, 'As it was');
    await until('the verdict', async () => ((await verdictOn(page, '14,000')) === 'agrees' ? true : null));
    await expect.poll(() => textOf(page, '.told')).toBe('');
    await page.close();
  });

  it('lets a number be changed by the keyboard alone, in the text', async () => {
    const page = await openWelcome(session());
    await page.bringToFront();
    await page.evaluate(() => {
      const [number] = [...document.querySelectorAll<HTMLElement>('[role="textbox"]')].slice(3);
      number?.focus();
      if (number) getSelection()?.selectAllChildren(number);
    });
    await page.keyboard.type('20%');
    await until('the verdict', async () => ((await verdictOn(page, '20%')) === 'differs' ? true : null));
    await expect.poll(() => textOf(page, '.told')).toMatch(/^Now 20%: differs/i);
    // What is pressed there stays one number.
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page, '.paper')).toContain('about 20% of its office staff');
    await page.close();
  });

  it('lists every permission of the manifest with a reason, and every site', async () => {
    const page = await openWelcome(session());
    const { listed, manifest } = await page.evaluate(() => ({
      listed: [...document.querySelectorAll('[data-permission]')].map((each) => ({
        name: each.getAttribute('data-permission') ?? '',
        reason: each.querySelector('dd')?.textContent ?? '',
      })),
      manifest: chrome.runtime.getManifest(),
    }));
    const hosts = manifest.host_permissions ?? [];
    const expected = [
      'hosts',
      ...(manifest.permissions ?? []),
      ...((manifest.optional_host_permissions ?? []).length > 0 ? ['optional-hosts'] : []),
      ...(manifest.optional_permissions ?? []),
    ];
    expect(listed.map(({ name }) => name).toSorted()).toEqual(expected.toSorted());
    for (const { name, reason } of listed) expect(reason, name).toMatch(/\w+ \w+/);
    expect(await textOf(page, '[data-permission="hosts"] dt')).toContain(`${hosts.length}`);

    await page.evaluate(() => document.querySelector<HTMLElement>('[data-permission="hosts"] summary')?.click());
    const shown = await until('the list of sites', () =>
      page.evaluate(() => {
        const items = [...document.querySelectorAll('.country li')].map(({ textContent }) => textContent ?? '');
        return items.length > 0 ? items : null;
      }),
    );
    expect(shown).toHaveLength(hosts.length);
    await page.close();
  });

  it('follows what the browser lets it read, and asks where it is withheld', async () => {
    const page = await openWelcome(session());
    const state = () =>
      page.evaluate(() => document.querySelector('[data-access]')?.getAttribute('data-access') ?? null);
    await until('the state', async () => ((await state()) === 'all' ? true : null));
    const [first = ''] = await page.evaluate(() => chrome.runtime.getManifest().host_permissions ?? []);
    // Chrome lets no extension give up what its manifest requires; Firefox does.
    const revoked = await page.evaluate(
      (origin) => chrome.permissions.remove({ origins: [origin] }).catch(() => false),
      first,
    );
    if (revoked) {
      await until('the button', async () => ((await state()) === 'some' ? true : null));
      await expect.poll(() => textOf(page, '.access button')).toBe('Allow on the listed sites');
    } else expect(session().running.name).toBe('chromium');
    await page.close();
  });

  it('tries to get out in each way, and is refused before anything is sent', async () => {
    const { site } = session();
    const page = await openWelcome(session());
    const before = site.log.length;
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-try="attempts"]')?.click());
    await until('what was refused', () =>
      page.evaluate(() => (document.querySelector('[data-refused]') ? true : null)),
    );
    const outcomes = await page.evaluate(() =>
      [...document.querySelectorAll('.attempts > li')].map((each) => each.textContent),
    );
    const refused = await page.evaluate(() => document.querySelector('[data-refused]')?.textContent);
    // Of requests that are made in advance, Firefox tells no rule.
    const told = outcomes.filter((outcome) => !outcome?.startsWith('A request for data'));
    expect(told).toEqual(told.map(() => expect.stringContaining('refused by')));
    expect(outcomes[0]).toContain(name === 'chromium' ? 'refused by connect-src' : 'nothing came');
    expect(refused).toBe(name === 'chromium' ? '6 of 6 refused.' : '5 of 6 refused.');
    expect(site.log.slice(before).filter(({ url }) => url.includes('example.invalid'))).toEqual([]);
    await page.close();
  });

  it('passes its self-test with no network there, and sends nothing', async () => {
    const { site } = session();
    const page = await openWelcome(session());
    const before = site.log.length;
    await press(page, 'Run the self-test');
    await until('the self-test', () =>
      page.evaluate(() => (document.querySelector('[data-test="done"]') ? true : null)),
    );
    const count = demoArticles.length;
    expect(await textOf(page, '[data-test]')).toMatch(new RegExp(`^${count} of ${count} articles passed in [\\d,]+`));
    await expect.poll(() => textOf(page, 'main')).toContain('14 of 14 languages are there and ready.');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('[data-strange]')?.getAttribute('data-strange')))
      .toBe('0');
    const own = site.log.slice(before).filter(({ url }) => url.includes('extension') || url.includes('example'));
    expect(own).toEqual([]);
    await page.close();
  });

  it('says that it is a development build where it holds no hash', async () => {
    const page = await openWelcome(session());
    await expect.poll(() => textOf(page, '[data-build="development"]')).toMatch(/^A development build/);
    await page.close();
  });

  it('changes language and theme at once', async () => {
    const page = await openWelcome(session());
    for (const [locale, title] of [
      ['fi', 'Tervetuloa käyttämään Prior Wavesia'],
      ['zh-TW', '歡迎使用 Prior Waves'],
    ] as const) {
      await page.select('.look select', locale);
      await until(title, async () => ((await textOf(page, 'h1')) === title ? true : null));
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(locale);
      // The browser's own words for the keys are in its own language.
      await expect
        .poll(() => textOf(page, '.keys'))
        .toContain(locale === 'fi' ? 'Avaa tai sulje sivupalkki' : '側邊欄');
    }
    await until('the article in Chinese', async () =>
      (await verdictOn(page, '1萬4000 個')) === 'agrees' ? true : null,
    );
    await page.evaluate(() => chrome.storage.local.set({ 'settings.theme': 'dark' }));
    await until('the dark theme', async () =>
      (await page.evaluate(() => document.body.dataset.theme)) === 'dark' ? true : null,
    );
    await page.evaluate(() => chrome.storage.local.remove(['settings.theme', 'settings.uiLocale']));
    await page.close();
  });
});

it.each(browserNames)('opens by itself once, in %s', { timeout: 120_000 }, async (name: BrowserName) => {
  const session = await sessionIn(name, new Map(), { firstRun: true });
  try {
    const { running, desk } = session;
    const url = running.extensionUrl(welcomePath);
    const open = () => pagesAtUrl(running.browser, url);
    const [opened] = await until('the first-run page', async () => {
      const pages = await open();
      return pages.length > 0 ? pages : null;
    });
    expect(opened).toBeDefined();
    await opened?.close();
    // The background starts anew for every call, and for good after a restart of the browser.
    await stopBackground(running);
    await desk.ask(() => chrome.runtime.sendMessage({ call: 'datasetEdited', payload: {} }));
    // Loaded anew, as a developer does; where that is an installation, what was kept tells that it is not the first.
    if (name === 'chromium') {
      const before = (await running.browser.pages()).length;
      await desk.ask(() => setTimeout(() => chrome.runtime.reload()));
      await until('the extension to go', async () => ((await running.browser.pages()).length < before ? true : null));
    }
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await open()).toEqual([]);
  } finally {
    await session.close();
  }
});
