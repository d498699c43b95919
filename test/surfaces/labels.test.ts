import { afterEach, describe, expect, it, vi } from 'vitest';
import { labelsFor } from '../../src/surfaces/labels/index.ts';
import { loadPopupLabels } from '../../src/surfaces/labels/popup-words.ts';
import { chooseLocale, localeNow, localeOf } from '../../src/surfaces/locale.ts';

describe('plurals', () => {
  it('follow the language', async () => {
    const [en, fi, zh] = await Promise.all((['en', 'fi', 'zh-TW'] as const).map(loadPopupLabels));
    expect(en?.figureCount(1, '1')).toBe('1 figure');
    expect(en?.figureCount(3, '3')).toBe('3 figures');
    expect(fi?.figureCount(1, '1')).toBe('1 luku');
    expect(fi?.figureCount(3, '3')).toBe('3 lukua');
    expect(labelsFor('fi').timeline.earlier(1, '1')).toBe('1 aiempi');
    expect(labelsFor('fi').timeline.earlier(8, '8')).toBe('8 aiempaa');
    expect(zh?.figureCount(3, '3')).toBe('3 個數字');
  });
});

describe('the locale', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('is the setting’s, else the first of the browser’s that there is, else English', () => {
    expect(chooseLocale('fi', ['zh-TW'])).toBe('fi');
    expect(chooseLocale(null, ['de-DE', 'fi-FI', 'en'])).toBe('fi');
    expect(chooseLocale(null, ['zh-HK'])).toBe('zh-TW');
    expect(chooseLocale(null, ['zh-CN', 'en'])).toBe('zh-TW');
    expect(chooseLocale(null, ['de'])).toBe('en');
    expect(localeOf('sv')).toBeNull();
  });

  it('follows the browser’s own language before those that pages are asked for in, until one is set', () => {
    vi.stubGlobal('chrome', { i18n: { getUILanguage: () => 'sv' } });
    vi.stubGlobal('navigator', { languages: ['fi-FI', 'en'] });
    expect(localeNow('auto')).toBe('fi');
    expect(localeNow('zh-TW')).toBe('zh-TW');
    vi.stubGlobal('chrome', { i18n: { getUILanguage: () => 'en-GB' } });
    expect(localeNow('auto')).toBe('en');
  });
});
