/** Runs in a page: the gate and the walk, each on the page as it came. */
import { topOfPage } from '../../src/gate/page-text.ts';
import { worthALook } from '../../src/gate/words.ts';
import { bareWalk } from './bare-walk.ts';

export type GateStep = 'gate' | 'walk';

/** In place of the page that was there: a document that nobody has looked at, laid out. */
function place(html: string): void {
  document.open();
  document.write(html);
  document.close();
  document.documentElement.getBoundingClientRect();
}

let worth = false;

function timeOf(step: GateStep): number {
  const begun = performance.now();
  if (step === 'gate') worth = worthALook(topOfPage(document));
  else bareWalk(document.body);
  return performance.now() - begun;
}

declare global {
  /** What a step takes in this page, in milliseconds. */
  var timeOfStep: (step: GateStep) => number;
  /** What both take on a page that is written into this one, in the order that is asked for, and what the gate says. */
  var timesOfBoth: (html: string, order: readonly GateStep[]) => Record<GateStep, number> & { worth: boolean };
}
globalThis.timeOfStep = timeOf;
globalThis.timesOfBoth = (html, order) => {
  const times = { gate: 0, walk: 0 };
  for (const step of order) {
    place(html);
    times[step] = timeOf(step);
  }
  return { ...times, worth };
};
