/**
 * How the browsers read match patterns and globs, written from their documentation and not from `src/sites`:
 * https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns and
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/content_scripts#matching_url_patterns
 */
export interface ContentScript {
  matches: string[];
  exclude_matches?: string[];
  exclude_globs?: string[];
}

type Matcher = (url: URL) => boolean;

const form = /^(\*|https?):\/\/(\*|(?:\*\.)?[^*/:?#\s]+)(\/[^#\s]*)$/;

/** Any text for `*`, and every other character for itself. */
function wild(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
}

/** Throws for a pattern that a browser refuses. */
export function matchPattern(pattern: string): Matcher {
  const [, scheme, host, path] = form.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined || path === undefined) throw new Error(`refused: ${pattern}`);
  const pathForm = path === '/*' ? null : wild(path);
  const bare = host.replace(/^\*\./, '');
  const below = host.startsWith('*.') ? `.${bare}` : null;
  return ({ protocol, hostname, pathname, search }) =>
    (scheme === '*' ? protocol === 'http:' || protocol === 'https:' : protocol === `${scheme}:`) &&
    (host === '*' || hostname === bare || (below !== null && hostname.endsWith(below))) &&
    (pathForm === null || pathForm.test(pathname + search));
}

/** `?` stands for one character in the browsers' globs, or in Chrome for none; ours have none. */
function glob(text: string): Matcher {
  if (text.includes('?')) throw new Error(`not read alike by all browsers: ${text}`);
  const whole = wild(text);
  return (url) => whole.test(url.href.replace(/#.*/, ''));
}

/** Whether a browser runs a content script in a page's top frame. */
export function runsAt(script: ContentScript): (address: string) => boolean {
  const matches = script.matches.map(matchPattern);
  const excluded = [...(script.exclude_matches ?? []).map(matchPattern), ...(script.exclude_globs ?? []).map(glob)];
  return (address) => {
    const url = new URL(address);
    return matches.some((matcher) => matcher(url)) && !excluded.some((matcher) => matcher(url));
  };
}
