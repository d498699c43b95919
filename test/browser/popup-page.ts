import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { messageParts } from '../../scripts/build/message-parts.ts';
import { type Locale, locales } from '../../src/surfaces/locale.ts';
import type { Hosts } from '../demo/server.ts';
import { popupStates } from '../popup/popup-states.ts';

const root = join(import.meta.dirname, '..', '..');
const host = 'popup.example';

export interface PopupAsked {
  state: string;
  locale?: Locale;
  theme?: 'light' | 'dark';
  /** `yes`: the reader gives the permissions that are asked for. */
  grants?: 'yes';
}

/** The names of the states that the page can show. */
export const popupStateNames: readonly string[] = Object.keys(popupStates('en'));

/**
 * The host of the page with the popup alone in it.
 * @param pseudo in the pseudo-locale: every fixed word longer and with marks above and below.
 */
export async function popupPageHosts({ pseudo = false } = {}): Promise<Hosts> {
  const messages = messageParts(root, { pseudo });
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    plugins: [messages],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'test', 'browser', 'popup-on-page.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [script] = 'output' in built ? built.output : [];
  if (script?.type !== 'chunk') throw new Error('the page with the popup could not be built');
  const code = script.code.replaceAll('</script', '<\\/script');
  const states = Object.fromEntries(locales.map((locale) => [locale, popupStates(locale)]));
  const data = JSON.stringify(states).replaceAll('<', '\\u003c');
  const folder = join(root, 'src', 'popup');
  const html = readFileSync(join(folder, 'popup.html'), 'utf8');
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
  const style = sheets.map(([, file = '']) => readFileSync(join(folder, file), 'utf8'));
  const page = html
    .replaceAll(/<(link|script)\b[^>]*>(<\/script>)?/g, '')
    .replace('</head>', () => `<style>${style.join('\n')}</style></head>`)
    .replace(
      '</body>',
      () => `<script type="application/json" id="states">${data}</script><script>${code}</script></body>`,
    )
    .replaceAll(/__MSG_\w+__/g, '');
  return new Map([[host, (path: string) => (path === '/favicon.ico' ? { status: 204, body: '' } : { body: page })]]);
}

/** The address that shows a state so. */
export function popupPageUrl(asked: PopupAsked): string {
  return `http://${host}/?${new URLSearchParams({ ...asked })}`;
}
