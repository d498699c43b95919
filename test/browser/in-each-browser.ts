import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { ensureEvery } from '../../scripts/browsers/ensure.ts';
import { type BrowserName, browserNames } from '../../scripts/browsers/find.ts';
import type { LaunchOptions } from '../../scripts/browsers/launch.ts';
import { type Session, startSession } from '../../scripts/browsers/session.ts';
import type { Hosts } from '../demo/server.ts';

/** A session for one browser. Where the browser is missing and cannot be installed, it fails with what to do. */
export async function sessionIn(
  name: BrowserName,
  hosts: Hosts,
  options: Pick<LaunchOptions, 'theme' | 'firstRun'> = {},
): Promise<Session> {
  const [found] = await ensureEvery([name]);
  if (found === undefined) throw new Error(`${name} is missing.`);
  return startSession(found, hosts, options);
}

/** The same tests in both browsers, each with the shipped build and a session of its own. */
export function inEachBrowser(hosts: Hosts, tests: (session: () => Session, name: BrowserName) => void): void {
  describe.each(browserNames)('%s', (name) => {
    let session: Session | undefined;
    beforeAll(async () => {
      session = await sessionIn(name, hosts);
    });
    // What a failed test leaves of a browser is no ground for the next one, or for its own second try.
    let spoilt = false;
    afterEach(({ task }) => {
      spoilt ||= task.result?.state === 'fail';
    });
    beforeEach(async () => {
      if (!spoilt) return;
      spoilt = false;
      await session?.close();
      session = await sessionIn(name, hosts);
    });
    afterAll(async () => session?.close());
    tests(() => {
      if (session === undefined) throw new Error('The session has not started.');
      return session;
    }, name);
  });
}
