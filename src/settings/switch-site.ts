import { isOff, readSettings, writeSettings } from './settings.ts';

/** Switches a host, and the subdomains below it, off or on again. `www.` makes no difference. */
export async function switchSite(hostName: string, off: boolean): Promise<{ ok: true } | { ok: false; error: string }> {
  const host = hostName.replace(/^www\./, '');
  const settings = await readSettings();
  if (isOff(settings, host) === off) return { ok: true };
  // Switched on, a host is on although the site above it had been switched off as well.
  const others = settings.offSites.filter((site) => site !== host && !host.endsWith(`.${site}`));
  return writeSettings({ offSites: off ? [...others, host] : others });
}
