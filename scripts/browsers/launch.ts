import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Browser, type Page, type LaunchOptions as PuppeteerOptions } from 'puppeteer-core';
import * as v from 'valibot';
import type { BrowserName, FoundBrowser } from './find.ts';

/** Which requests go to the local server: all of them, so that nothing leaves, or those to the named hosts. */
interface LocalServer {
  port: number;
  hosts: 'all' | readonly string[];
}

export interface LaunchOptions {
  found: FoundBrowser;
  /** A folder with a manifest; null starts the bare browser. */
  extension: string | null;
  /** The package that the folder was unpacked from. Firefox installs it as it is, Chromium only the folder. */
  archive?: string;
  headless: boolean;
  server: LocalServer;
  theme?: 'light' | 'dark';
  /** Leaves the first-run page open, which the extension opens once it is installed. */
  firstRun?: boolean;
  /** A folder that keeps the profile, and what the extension stored, from one start to the next. Else each is a new one. */
  profile?: string;
  /** What the browser is started with beside what this process has: the clock's zone, as `{ TZ: 'Asia/Taipei' }`. */
  env?: Readonly<Record<string, string>>;
}

export interface RunningBrowser {
  name: BrowserName;
  version: string;
  browser: Browser;
  /** The address of a page of the extension, from its path in the built folder. */
  extensionUrl(path: string): string;
  close(): Promise<void>;
}

const viewport = { width: 1280, height: 900 };

/** Firefox gives every profile another address for an extension unless one is set beforehand. */
const firefoxAddress = '6d1b6a5e-3c54-4d0e-9a53-51f0d2f0a7c1';

const manifestSchema = v.object({
  browser_specific_settings: v.optional(v.object({ gecko: v.object({ id: v.string() }) })),
});

async function firefoxId(extension: string): Promise<string> {
  const manifest = v.parse(manifestSchema, JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')));
  const id = manifest.browser_specific_settings?.gecko.id;
  if (id === undefined) throw new Error(`${extension}/manifest.json names no id for Firefox.`);
  return id;
}

function proxyScript(server: LocalServer): string {
  const condition = server.hosts === 'all' ? 'true' : `${JSON.stringify(server.hosts)}.indexOf(host) >= 0`;
  const source = `function FindProxyForURL(url, host) { return ${condition} ? "PROXY 127.0.0.1:${server.port}" : "DIRECT"; }`;
  return `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(source).toString('base64')}`;
}

function chromiumOptions(options: LaunchOptions): PuppeteerOptions {
  const args = [
    options.server.hosts === 'all'
      ? `--proxy-server=127.0.0.1:${options.server.port}`
      : `--proxy-pac-url=${proxyScript(options.server)}`,
    // Without this, Chromium keeps requests to loopback away from the proxy.
    '--proxy-bypass-list=<-loopback>',
    // The site is plain http: no detour by https first, and in private windows no warning of it.
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,HttpsFirstModeIncognito',
    '--disable-component-update',
    '--no-default-browser-check',
    '--no-pings',
    `--window-size=${viewport.width},${viewport.height}`,
    ...(options.theme === 'dark' ? ['--force-dark-mode'] : []),
    // Chromium refuses to run its sandbox as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  return {
    browser: 'chrome',
    // Extensions can be installed only over a pipe.
    pipe: true,
    enableExtensions: true,
    ignoreDefaultArgs: options.headless ? [] : ['--enable-automation'],
    args,
  };
}

function firefoxOptions(options: LaunchOptions, id: string | null): PuppeteerOptions {
  const { port, hosts } = options.server;
  return {
    browser: 'firefox',
    // Without this argument Firefox refuses to navigate to pages of an extension (since 153).
    args: ['--remote-allow-system-access', `--width=${viewport.width}`, `--height=${viewport.height}`],
    extraPrefsFirefox: {
      ...(id === null ? {} : { 'extensions.webextensions.uuids': JSON.stringify({ [id]: firefoxAddress }) }),
      ...(hosts === 'all'
        ? {
            'network.proxy.type': 1,
            'network.proxy.http': '127.0.0.1',
            'network.proxy.http_port': port,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': port,
            'network.proxy.no_proxies_on': '',
          }
        : { 'network.proxy.type': 2, 'network.proxy.autoconfig_url': proxyScript(options.server) }),
      'network.proxy.allow_hijacking_localhost': true,
      // An extension that is loaded for a while goes with the browser, and would take along what it stored.
      'extensions.webextensions.keepStorageOnUninstall': options.profile !== undefined,
      'extensions.webextensions.keepUuidOnUninstall': options.profile !== undefined,
      // The site is plain http: neither tried as https first nor held to the list of https-only hosts.
      'dom.security.https_first': false,
      'dom.security.https_first_schemeless': false,
      'network.stricttransportsecurity.preloadlist': false,
      // The browser's own calls home would stand in the log of requests.
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'browser.region.network.url': '',
      'browser.region.update.enabled': false,
      'toolkit.telemetry.server': '',
      'browser.discovery.enabled': false,
      'app.update.enabled': false,
      'extensions.systemAddon.update.enabled': false,
      'security.remote_settings.intermediates.enabled': false,
      'security.remote_settings.crlite_filters.enabled': false,
      ...(options.theme === undefined
        ? {}
        : { 'layout.css.prefers-color-scheme.content-override': options.theme === 'dark' ? 0 : 1 }),
    },
  };
}

/** The first-run page, in the built folder. */
export const welcomePath = 'src/welcome/welcome.html';

/** What a page says of its own address. One that goes on just then may never answer: it is asked anew at the next look. */
function addressOf(page: Page): Promise<string> {
  const asked = page.evaluate(() => location.href).catch((error: unknown) => `no answer: ${error}`);
  return Promise.race([asked, wait(3_000, 'no answer in time', { ref: false })]);
}

/** The pages at an address. They are asked themselves: of pages of extensions Firefox does not tell. */
export async function pagesAtUrl(browser: Browser, url: string): Promise<Page[]> {
  const pages = await browser.pages();
  const urls = await Promise.all(pages.map(addressOf));
  return pages.filter((_, at) => urls[at] === url);
}

/** Closes a page that is about to open: on a busy machine that takes its time. Throws where it does not come. */
async function closePage(browser: Browser, url: string): Promise<void> {
  const until = Date.now() + 40_000;
  while (Date.now() < until) {
    const [page] = await pagesAtUrl(browser, url);
    if (page) return page.close();
    await wait(50);
  }
  const open = await Promise.all((await browser.pages()).map(addressOf));
  throw new Error(`${url} did not open. What is open: ${open.join(', ')}.`);
}

/** Starts the browser with a fresh profile, the extension in it, and its requests led to the local server. */
export async function launch(options: LaunchOptions): Promise<RunningBrowser> {
  try {
    return await launchOnce(options);
  } catch (error) {
    // Seen twice in thousands of starts of Firefox: the browser is up, and the extension in it does nothing. A profile
    // that is kept tells that there was a start, so that the page would not open again.
    if (options.profile !== undefined) throw error;
    console.warn(`${options.found.name} is started once more:`, error);
    return launchOnce(options);
  }
}

async function launchOnce(options: LaunchOptions): Promise<RunningBrowser> {
  const { found, extension, headless } = options;
  const id = found.name === 'firefox' && extension !== null ? await firefoxId(extension) : null;
  const own = found.name === 'chromium' ? chromiumOptions(options) : firefoxOptions(options, id);
  const browser = await puppeteer.launch({
    ...own,
    ...(options.profile !== undefined && { userDataDir: options.profile }),
    env: { ...process.env, ...options.env },
    executablePath: found.path,
    headless,
    defaultViewport: headless ? viewport : null,
    timeout: 60_000,
    protocolTimeout: 60_000,
  });
  try {
    const given = found.name === 'firefox' ? (options.archive ?? extension) : extension;
    const installed = given === null ? null : await browser.installExtension(given);
    const origin = id === null ? `chrome-extension://${installed}` : `moz-extension://${firefoxAddress}`;
    if (extension !== null && existsSync(join(extension, welcomePath)) && options.firstRun !== true) {
      await closePage(browser, `${origin}/${welcomePath}`);
    }
    return {
      name: found.name,
      version: await browser.version(),
      browser,
      extensionUrl: (path) => new URL(path, `${origin}/`).href,
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
