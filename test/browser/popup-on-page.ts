/**
 * The popup in a page of the web, with a browser that answers as one of the states says: so that each of them is shown,
 * also those that no test can drive a browser to. What was asked for is kept in `globalThis.asked`.
 */
import { loadPopupLabels } from '../../src/surfaces/labels/popup-words.ts';
import { type Locale, locales } from '../../src/surfaces/locale.ts';
import type { PopupState } from '../popup/popup-states.ts';

const params = new URLSearchParams(location.search);
const locale: Locale = locales.find((each) => each === params.get('locale')) ?? 'en';
const stored = { 'settings.uiLocale': locale, 'settings.theme': params.get('theme') ?? 'auto' };
const all: Record<Locale, Record<string, PopupState>> = JSON.parse(
  document.getElementById('states')?.textContent ?? '{}',
);
const state = all[locale][params.get('state') ?? ''];
if (state === undefined) throw new Error('no such state');

const asked: string[] = [];
Object.assign(globalThis, { asked });

function answer(call: string): unknown {
  if (state?.error !== undefined) return { ok: false, error: state.error };
  const answers: Record<string, unknown> = {
    pageState: state?.page,
    glance: state?.glance,
    latestWaves: state?.latest,
    addedSites: state?.added,
  };
  return { ok: true, value: answers[call] ?? null };
}

const silent = { addListener: () => undefined, removeListener: () => undefined };
Object.assign(globalThis, {
  chrome: {
    runtime: {
      id: 'own',
      sendMessage: async ({ call }: { call: string }) => {
        asked.push(call);
        return answer(call);
      },
    },
    i18n: { getUILanguage: () => locale },
    tabs: { query: async () => [{ id: 1 }], get: async () => ({ status: state.loading ? 'loading' : 'complete' }) },
    scripting: {
      executeScript: async () => {
        if (state.isShut) throw new Error('Missing host permission for the tab');
        return [{ result: state.orphan ? 'orphan' : state.isFile !== true }];
      },
    },
    permissions: {
      request: async () => {
        asked.push('permissions.request');
        return params.get('grants') === 'yes';
      },
    },
    storage: {
      local: { get: async () => stored, set: async () => asked.push('storage.set'), onChanged: silent },
      onChanged: silent,
    },
  },
});

// The words of one locale are loaded by the popup itself; here they are there beforehand, with those of the shell.
void loadPopupLabels(locale).then(() => import('../../src/popup/popup.tsx'));
