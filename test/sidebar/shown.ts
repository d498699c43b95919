/** Sidebars with all that they can show, for tests of what they show. */
import type { Context } from '../../src/context/context.ts';
import { type Change, inFreshPages, type Mounted } from './mounting.ts';
import { sampleContext } from './sample-context.ts';

/** Call once in a file of tests: each test has a page of its own. Gives what mounts a sidebar there, and shows it. */
export function showsSidebars(): (context?: Context, change?: Change) => Mounted {
  const page = inFreshPages();
  return (context = sampleContext(), change = {}) => {
    const shown = page.mount({ context, ...change });
    shown.sidebar.setPlaced(new Set(context.figures.keys()));
    shown.sidebar.show();
    return shown;
  };
}
