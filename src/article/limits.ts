/** What keeps a page from being read as an article is: it is told to the reader instead of being guessed around. */
import type { Article } from './article.ts';
import { textWeight } from './fold.ts';
import type { Entity } from './json-ld.ts';

/**
 * `teaser`: only the part before a paywall stands there. `translated`: a machine's translation stands in the page.
 * `caption`: nothing but the captions of pictures. `live`: many entries, each of its own time.
 */
export type Limit = 'teaser' | 'translated' | 'caption' | 'live';

/** A whole story is longer than this; shorter ones may be whole, so a wall has to be seen as well. */
const WHOLE = 1_800;

/** Where the data does not say so: what calls itself a running report, and holds so many dated entries. */
export const RUNNING = '[class*="liveblog" i], [class*="live-blog" i], [class*="live-feed" i], [id*="liveblog" i]';
const ENTRIES = 4;

const WALLS = '[class*="paywall" i], [id*="paywall" i], [data-testid*="paywall" i], [class*="subscription-wall" i]';

/**
 * Whether a machine translated the page: Chrome and its kin mark the root element, Edge each text, a translating
 * server the head or the host. Firefox leaves no mark; there a change of language under the same address tells it.
 */
function isTranslated(document: Document, url: string): boolean {
  const { documentElement: root } = document;
  if (root.classList.contains('translated-ltr') || root.classList.contains('translated-rtl')) return true;
  if (document.querySelector('meta[http-equiv="X-Translated-By" i], [_msttexthash]') !== null) return true;
  return URL.canParse(url) && new URL(url).hostname.endsWith('.translate.goog');
}

/** Hidden walls stand on many free pages, for those who have read too much. */
function isShown(element: Element): boolean {
  return !('checkVisibility' in element) || element.checkVisibility();
}

function isRunning(root: Element): boolean {
  const feed = root.closest(RUNNING) ?? root.querySelector(RUNNING);
  if (!feed) return false;
  const times = Array.from(feed.querySelectorAll('time[datetime]'), (time) => time.getAttribute('datetime') ?? '');
  return new Set(times.filter((time) => /T\d\d/.test(time))).size >= ENTRIES;
}

/**
 * Input: a page with its article, the element that holds it, what its data says of it, and all that the data speaks of.
 * Output: what limits the reading, none for a page that stands there as a whole.
 */
export function limitsOf(
  document: Document,
  {
    article,
    root,
    main,
    entities,
  }: { article: Article; root: Element; main: Entity | null; entities: readonly Entity[] },
): Limit[] {
  const limits: Limit[] = [];
  const isShort = textWeight(article.body) < WHOLE;
  const isWalled = () => entities.some(({ walled }) => walled) || [...document.querySelectorAll(WALLS)].some(isShown);
  if (isShort && isWalled()) limits.push('teaser');
  if (isTranslated(document, article.url ?? '')) limits.push('translated');
  const text = article.blocks.filter(({ kind }) => kind !== 'heading');
  if (text.length > 0 && text.every(({ kind }) => kind === 'caption')) limits.push('caption');
  if (main?.types.includes('LiveBlogPosting') || isRunning(root)) limits.push('live');
  return limits;
}
