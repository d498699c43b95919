import { changeSettings, isOff, type Written, withoutWww } from './settings.ts';

/** Switches a host, and the subdomains below it, off or on again. `www.` makes no difference. */
export function switchSite(hostName: string, off: boolean): Promise<Written> {
  const host = withoutWww(hostName);
  return changeSettings((settings) => {
    if (isOff(settings, host) === off) return null;
    // Switched on, a host is on although the site above it had been switched off as well.
    const others = settings.offSites.filter((site) => site !== host && !host.endsWith(`.${site}`));
    return { offSites: off ? [...others, host] : others };
  });
}
