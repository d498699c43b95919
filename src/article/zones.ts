/** Parts of a page told by the names their elements bear: comments, related stories, cookie notes and the like. */

export type ZoneKind =
  | 'comments'
  | 'related'
  | 'signup'
  | 'cookie'
  | 'share'
  | 'navigation'
  | 'byline'
  | 'advert'
  | 'caption'
  | 'tags'
  | 'footer'
  | 'aside'
  | 'hidden';

const BY_TAG = new Map<string, ZoneKind>([
  ['nav', 'navigation'],
  ['footer', 'footer'],
  ['aside', 'aside'],
  ['figcaption', 'caption'],
  ['address', 'byline'],
]);

/** Words of class names and ids, as whole words between hyphens, underscores, spaces and changes of case. */
const BY_NAME: readonly (readonly [ZoneKind, string])[] = [
  [
    'comments',
    'comments?|comment-(list|section|thread|area|form|box|body)|disqus|livefyre|viafoura|openweb|spot-im|respond|replies|discussion',
  ],
  [
    'related',
    'related|recommend(ed|ation|ations)|recirc|recirculation|read-?(more|also|next)|also-?read|see-?also|more-(from|stories|news|on|articles)|(you-)?may-(also-)?like|trending|most-?(read|popular|viewed)|outbrain|taboola|up-?next|next-(article|story|post)|popular-(posts|stories|articles)|latest-(news|posts|stories)|teaser-list|linkbox|ticker|marquee|newsticker',
  ],
  ['signup', 'newsletters?|sign-?up|subscribe|subscription|mailing-?list|login-(box|form|wall)|regwall'],
  ['cookie', 'cookies?|consent|gdpr|dsgvo|onetrust|didomi|ccpa'],
  ['share', 'shar(e|es|ing)|social|sharedaddy|addtoany|addthis|follow-us'],
  ['navigation', 'breadcrumbs?|nav|navbar|navigation|menu|pagination|pager|skip-link|toc|table-of-contents'],
  ['byline', 'byline|dateline|author|authors|author-(bio|box|info)|writer|reporter'],
  [
    'advert',
    'ads?|advert|adverts|advertisement|adsbygoogle|ad-(slot|unit|container|wrapper|label)|sponsored|promo|promoted',
  ],
  ['caption', 'caption|wp-caption(-text)?|credit|photo-credit|image-credit|img-caption'],
  ['tags', 'tags|tag-list|taglist|keywords|topics|post-tags'],
  ['footer', 'footer|copyright|colophon|disclaimer'],
];

/** What wraps a whole page or article never is a zone, whatever it is called. */
const EXEMPT = new Set(['html', 'body', 'main']);
const ZONE_ROLES = new Map<string, ZoneKind>([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
  ['dialog', 'cookie'],
  ['alertdialog', 'cookie'],
  ['search', 'navigation'],
]);

const wordsOf = (words: string) => new RegExp(`(?:^|[\\s_-])(?:${words})(?=[\\s_-]|$)`);
const patterns = BY_NAME.map(([kind, words]) => [kind, wordsOf(words)] as const);
/** Most names have none of the words: one question settles that. */
const anyZone = wordsOf(BY_NAME.map(([, words]) => words).join('|'));

// Names of states, not of things: `has-comments`, `share-enabled`.
const SWITCH =
  /(?<!\S)(?:(?:has|with|without|no|is|show|hide)-\S+|\S+-(?:enabled|disabled|open|closed|allowed|loaded))(?!\S)/g;

/** Class names without those that switch something on or off. */
export function withoutSwitches(name: string): string {
  return name.replace(SWITCH, ' ');
}

/** How WordPress and microformats name an article, beside the names of its subjects (`tag-cookies`). */
const ARTICLE_NAME = /(?<!\S)(?:hentry|h-entry|type-post|post-\d+|postid-\d+)(?!\S)/;

// The class names of a page repeat: each combination is judged once.
const judged = new Map<string, ZoneKind | null>();
const MOST_JUDGED = 5_000;
/** A longer one is no name, but what a framework writes there. */
const LONGEST_NAME = 398;

function kindByName(name: string): ZoneKind | null {
  const all = name.replace(/([a-z])(?=[A-Z])/g, '$1-').toLowerCase();
  if (!anyZone.test(all) || ARTICLE_NAME.test(name)) return null;
  const words = withoutSwitches(all);
  return patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

function byName(name: string): ZoneKind | null {
  const known = judged.get(name);
  if (known !== undefined) return known;
  const kind = kindByName(name);
  if (judged.size >= MOST_JUDGED) judged.clear();
  judged.set(name, kind);
  return kind;
}

/** Input: an element. Output: what its tag, role or name says it is, or null where they say nothing. */
export function zoneOf(element: Element): ZoneKind | null {
  const tag = element.localName;
  if (EXEMPT.has(tag)) return null;
  const tagged = BY_TAG.get(tag);
  if (tagged !== undefined) return tagged;
  if (!element.hasAttributes()) return null;
  const role = element.getAttribute('role');
  const played = role === null ? undefined : ZONE_ROLES.get(role);
  if (played !== undefined) return played;
  const css = element.getAttribute('class') ?? '';
  const { id } = element;
  const component = element.getAttribute('data-component') ?? '';
  // What has a class alone, as most have, is looked up by it as it stands.
  const name = id === '' && component === '' ? css : `${css} ${id} ${component}`;
  const named = name !== '' && css.length + id.length + component.length < LONGEST_NAME ? byName(name) : null;
  if (named !== null) return named;
  return element.getAttribute('aria-hidden') === 'true' ? 'hidden' : null;
}
