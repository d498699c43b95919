/** Stories on which the editor tries what a change would do: the demo articles, read. Loaded when first needed. */
import type { Sample } from './verdict-changes.ts';

/** Put in by the build: see `scripts/build/sample-stories.ts`. */
declare const __SAMPLE_STORIES__: readonly Sample[];

export const samples: readonly Sample[] = __SAMPLE_STORIES__;
