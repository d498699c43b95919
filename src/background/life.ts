/**
 * What is to be done once in each life of the extension, which begins when it is installed, updated or switched on, or when
 * the browser starts. Not every one of these moments is told, and a background that is stopped in the middle hears of it
 * no second time: so every start looks whether it is the first one.
 */
import browser from '../messages/browser.ts';
import { readEntries } from '../settings/read-entries.ts';
import { noteOpenPages } from './closed-pages.ts';
import { refreshMenu } from './menu.ts';
import { gateIntoOpenTabs } from './open-tabs.ts';
import { reconcileOwnGate } from './own-gate.ts';

/** In the browser's memory, which ends with the life. */
const begunKey = 'lifeBegun';
/** The version that ran last, in storage. */
const versionKey = 'ranVersion';

let beginning: Promise<void> | null = null;

/** Does what the beginning of a life asks for, as far as it is not done; at a later start only what may have got lost. */
export function beginLife(): Promise<void> {
  beginning ??= begin().finally(() => {
    beginning = null;
  });
  return beginning;
}

async function begin(): Promise<void> {
  const { version } = browser.runtime.getManifest();
  // Where the storage fails, the pages are served all the same, and nobody knows of an update.
  const former = readEntries([versionKey]).then(
    ({ [versionKey]: ran }) => ran,
    () => version,
  );
  // After an update the pages that are open had our former self in them. Where its sidebar stood it comes back, which the
  // annotator finds out; where it did not, because the reader had closed it, it stays away.
  await noteOpenPages(former.then((ran) => ran !== undefined && ran !== version));
  await Promise.all([reconcileOwnGate(), refreshMenu()]);
  if ((await browser.storage.session.get(begunKey))[begunKey] === true) return;
  const { origins = [] } = await browser.permissions.getAll();
  await gateIntoOpenTabs(origins);
  if ((await former) !== version) await browser.storage.local.set({ [versionKey]: version }).catch(() => undefined);
  await browser.storage.session.set({ [begunKey]: true });
}
