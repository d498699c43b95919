/** Whether the sidebar comes by itself on a story's page, and what in the settings keeps it back. */
import { isOff, type Settings } from './settings.ts';

/** Where a story stands and what it is about. */
export interface StoryPlace {
  /** The page's host; empty for a file. */
  host: string;
  /** One of `storyKinds`. */
  kind: string;
  isPrivate: boolean;
}

/**
 * Null: it comes by itself. `off`: the site is switched off. `private`: a private window in which nothing comes by itself.
 * `badge`: it comes nowhere by itself. `kind`: not for stories of this kind.
 */
export function keptBackBy(
  settings: Settings,
  { host, kind, isPrivate }: StoryPlace,
): 'off' | 'private' | 'badge' | 'kind' | null {
  if (isOff(settings, host)) return 'off';
  if (isPrivate && settings.privateWindows === 'quiet') return 'private';
  if (settings.show === 'badge') return 'badge';
  return settings.kinds.some((one) => one === kind) ? null : 'kind';
}
