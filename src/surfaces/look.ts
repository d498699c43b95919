/**
 * The language and theme that a page of ours is first drawn in. Settings are told a moment after a page has begun to draw;
 * the page's own storage is there at once, so what they said last is kept beside them.
 */
import { chooseLocale, type Locale, locales } from './locale.ts';

const themes = ['auto', 'light', 'dark'] as const;

export interface Look {
  uiLocale: 'auto' | Locale;
  theme: (typeof themes)[number];
}

/** Two of the reader's settings (`settings/settings.ts`), read by themselves: all others would come with their checks. */
const entries = ['settings.uiLocale', 'settings.theme'] as const;

/** In the page's own storage. */
const key = 'look';

/** Draws the page in a look. */
export function wear({ uiLocale, theme }: Look): Locale {
  const page = document.documentElement;
  const own = uiLocale === 'auto' ? null : uiLocale;
  const locale = chooseLocale(own, [chrome.i18n.getUILanguage(), ...navigator.languages]);
  page.lang = locale;
  page.dataset.theme = theme;
  return locale;
}

/** The look that the reader's settings ask for. */
export async function storedLook(): Promise<Look> {
  try {
    const stored = await chrome.storage.local.get([...entries]);
    return lookFrom(stored[entries[0]], stored[entries[1]]);
  } catch {
    return lastLook();
  }
}

/** Calls back each time that the reader asks for another look. */
export function watchLook(onChange: (look: Look) => void): void {
  chrome.storage.local.onChanged.addListener((changes) => {
    if (entries.some((entry) => entry in changes)) void storedLook().then(onChange);
  });
}

function lookFrom(uiLocale: unknown, theme: unknown): Look {
  return {
    uiLocale: locales.find((each) => each === uiLocale) ?? 'auto',
    theme: themes.find((each) => each === theme) ?? 'auto',
  };
}

/** The look that was last kept; where there is none, the browser's language and the system's theme. */
export function lastLook(): Look {
  const [uiLocale, theme] = kept().split(' ');
  return lookFrom(uiLocale, theme);
}

/** Keeps a look for the next page. Where the browser keeps nothing, that one is drawn in the system's at first. */
export function keepLook({ uiLocale, theme }: Look): void {
  const look = `${uiLocale} ${theme}`;
  if (kept() === look) return;
  try {
    localStorage.setItem(key, look);
  } catch {
    // Full, or refused.
  }
}

function kept(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
