/** Asking the browser for access to sites, apart from all settings: the popup does it before it has loaded any. */

/** `refused`: the reader said no. */
export type Granted = { ok: true } | { ok: false; error: string };

/**
 * Asks the reader for access to a site. The browser allows this in a click only: nothing may be awaited before it. Its
 * prompt may close the page that asks; what follows from a grant the background does.
 * @param origins match patterns, as `PageState.ask` gives them.
 */
export async function askForSite(origins: readonly string[]): Promise<Granted> {
  try {
    const granted = await chrome.permissions.request({ origins: [...origins] });
    return granted ? { ok: true } : { ok: false, error: 'refused' };
  } catch (error) {
    return refusal(error);
  }
}

/** What the browser said to a permission that could not be asked for or given back. */
export function refusal(error: unknown): { ok: false; error: string } {
  return { ok: false, error: `permissions: ${error instanceof Error ? error.message : String(error)}` };
}
