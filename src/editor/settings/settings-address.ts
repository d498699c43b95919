/** The settings room's address: what is looked for in it (`find`), and the part to go on at (`at`). */
import { addressOf } from '../routes.ts';

/** What an address such as `#/settings?find=trail&at=theme` asks for. */
export function readSettingsAddress(hash: string): { find: string; at: string | null } {
  const query = new URLSearchParams(hash.split('?')[1] ?? '');
  return { find: query.get('find') ?? '', at: query.get('at') };
}

/** Puts into the address what is looked for, without going anywhere: it can be copied, and holds over a new loading. */
export function keepFind(find: string): void {
  replace(find, null);
}

/** The page is about to load anew: it goes on at this part. */
export function keepPlace(at: string): void {
  replace(readSettingsAddress(location.hash).find, at);
}

function replace(find: string, at: string | null): void {
  const query = new URLSearchParams({ ...(find === '' ? {} : { find }), ...(at === null ? {} : { at }) }).toString();
  history.replaceState(null, '', query === '' ? addressOf('settings') : `${addressOf('settings')}?${query}`);
}
