/** How the sidebar stands is known on both sides of its frame: what changes on the one is told to the other. */
import { batch, effect } from '@preact/signals-core';
import type { StandNow, StandState } from './stand.ts';

const names = [
  ...(['open', 'asked', 'side', 'width', 'viewport', 'column', 'noRoom'] as const),
  ...(['tall', 'tabAt', 'clear', 'veiled', 'pulled', 'waits', 'used'] as const),
];

type Parts = Pick<StandState, 'parts'>;

/** How it stands now. */
export function standNow({ parts }: Parts): StandNow {
  return {
    open: parts.open.value,
    asked: parts.asked.value,
    side: parts.side.value,
    width: parts.width.value,
    viewport: parts.viewport.value,
    column: parts.column.value,
    noRoom: parts.noRoom.value,
    tall: parts.tall.value,
    tabAt: parts.tabAt.value,
    clear: parts.clear.value,
    veiled: parts.veiled.value,
    pulled: parts.pulled.value,
    waits: parts.waits.value,
    used: parts.used.value,
  };
}

/** Takes over how another stands. */
export function takeStand({ parts }: Parts, change: Partial<StandNow>): void {
  const take = <N extends keyof StandNow>(name: N, to: StandNow[N] | undefined): void => {
    if (to !== undefined) parts[name].value = to;
  };
  batch(() => {
    for (const name of names) take(name, change[name]);
  });
}

export interface Mirror {
  /** Takes over what changed on the other side, without telling it that again. */
  take: (change: Partial<StandNow>) => void;
  stop: () => void;
}

/** Tells the other side what changes on this one. */
export function mirrorStand(stand: Parts, tell: (change: Partial<StandNow>) => void): Mirror {
  let known = standNow(stand);
  const stop = effect(() => {
    const now = standNow(stand);
    const changed: Partial<StandNow> = {};
    const compare = <N extends keyof StandNow>(name: N): void => {
      if (now[name] !== known[name]) changed[name] = now[name];
    };
    for (const name of names) compare(name);
    known = now;
    if (Object.keys(changed).length > 0) tell(changed);
  });
  return {
    take(change) {
      known = { ...known, ...change };
      takeStand(stand, change);
    },
    stop,
  };
}
