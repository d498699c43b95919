/** Runs once in a page that was just loaded: the gate or the walk, neither of which has run there before. */
import { topOfPage } from '../../src/gate/page-text.ts';
import { worthALook } from '../../src/gate/words.ts';
import { bareWalk } from './bare-walk.ts';

declare global {
  /** Milliseconds. */
  var firstTime: (what: 'gate' | 'walk') => number;
}
globalThis.firstTime = (what) => {
  const begun = performance.now();
  if (what === 'gate') worthALook(topOfPage(document));
  else bareWalk(document.body);
  return performance.now() - begun;
};
