import type { Browser } from 'webextension-polyfill';

/** The API of extensions, by the name that both browsers have for it; the types are those of what both offer. */
const browser: Browser = Reflect.get<object, string>(globalThis, 'browser');

export default browser;
