import { dropLists } from '../article/line-role.ts';
import { renewLanguages } from '../story/registry.ts';

/** A page that still changes is looked at again sooner than that, mostly. Milliseconds. */
const REST = 4_000;

let resting: ReturnType<typeof setTimeout> | undefined;

/**
 * Call after each reading. A while after the last one, what readings were made with is dropped: it is most of the memory
 * that a page pays for us, and most pages are read once. The next reading makes it again.
 */
export function restLater(): void {
  clearTimeout(resting);
  resting = setTimeout(() => {
    dropLists();
    renewLanguages();
  }, REST);
}
