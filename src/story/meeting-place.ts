/**
 * Where files of ours meet that came into a page one by one, in any order: the isolated world's global scope, under a
 * symbol that no page can see. Our own pages load the same files and meet there, too.
 */
export interface MeetingPlace<T> {
  /** What was left there last, if anything was. After an update it can be a former release's. */
  held: T | undefined;
}

/** @param name what is left there; whoever calls a place by the same name means the same type. */
export function meetingPlace<T>(name: string): MeetingPlace<T> {
  const key = Symbol.for(`prior-waves.${name}`);
  return {
    get held(): T | undefined {
      return Reflect.get(globalThis, key);
    },
    set held(value: T | undefined) {
      Reflect.set(globalThis, key, value);
    },
  };
}
