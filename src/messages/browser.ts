/** The API of extensions, for whatever is not in-page code: one promise-based API in both browsers. */
export { default } from 'webextension-polyfill';
