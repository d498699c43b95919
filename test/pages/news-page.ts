/** Builds a news page around an article, as sites of different make print it. No test framework in it. */
import { type Furniture, furnitureOf } from './furniture.ts';

/**
 * `semantic`: elements and class names say what they are. `soup`: `div`s with meaningless class names, headline
 * included. `flat`: everything in one column, one element after the other.
 */
export type Layout = 'semantic' | 'soup' | 'flat';
export const LAYOUTS: readonly Layout[] = ['semantic', 'soup', 'flat'];

/** A part of an article. A `related` part is a link to another story within the text. */
export interface Part {
  kind: 'paragraph' | 'heading' | 'list' | 'quote' | 'caption' | 'credit' | 'related' | 'note';
  text: string;
}

export interface NextArticle {
  /** The line that announces it, if there is one. */
  marker?: string;
  title: string;
  parts: Part[];
}

export interface NewsPageInput {
  title: string;
  /** The article, in parts (plain strings are paragraphs). */
  parts?: readonly (Part | string)[];
  /** The article's body as HTML, instead of parts. */
  html?: string;
  lang: string;
  layout: Layout;
  /** ISO day. Null for a page that gives no date. */
  published?: string | null;
  /** Where the date is given. Default: `json-ld`. */
  dateIn?: readonly ('json-ld' | 'meta' | 'time' | 'dateline')[];
  site?: string;
  /** Printed instead of the furniture's byline. */
  byline?: string;
  /** The headline stands twice in a row, as on pages that repeat it in their header. */
  titleTwice?: boolean;
  nextArticle?: NextArticle;
  /** False leaves out everything around the article but navigation and footer. Default: true. */
  furniture?: boolean;
  /** Put into `<head>` and at the end of `<body>` as they are. */
  head?: string;
  foot?: string;
}

/** Text put into HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Tags and class names of a layout. A name is that of the semantic page. */
class Printer {
  constructor(private readonly layout: Layout) {}

  open(tag: string, name: string): string {
    if (this.layout === 'flat') return '';
    if (this.layout === 'semantic') return `<${tag} class="${name}">`;
    return `<div class="${hashed(name)}">`;
  }

  close(tag: string): string {
    if (this.layout === 'flat') return '';
    return this.layout === 'semantic' ? `</${tag}>` : '</div>';
  }

  box(tag: string, name: string, ...inner: string[]): string {
    return `${this.open(tag, name)}${inner.filter((text) => text !== '').join('\n')}${this.close(tag)}`;
  }

  line(tag: string, name: string, inner: string): string {
    if (this.layout === 'flat') return `<${tag}>${inner}</${tag}>`;
    if (this.layout === 'semantic') return `<${tag} class="${name}">${inner}</${tag}>`;
    return `<div class="${hashed(name)}">${inner}</div>`;
  }

  text(tag: string, name: string, text: string): string {
    return this.line(tag, name, escapeHtml(text));
  }

  links(name: string, texts: readonly string[]): string {
    const items = texts.map((text, i) =>
      this.line('li', `${name}-item`, `<a href="/${hashed(text)}-${i}">${escapeHtml(text)}</a>`),
    );
    return this.layout === 'flat' ? `<ul>${items.join('')}</ul>` : this.box('ul', `${name}-list`, ...items);
  }
}

/** A meaningless name, the same for the same input: `c` and some letters, as CSS compilers make them. */
function hashed(name: string): string {
  let hash = 7;
  for (const char of name) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 2_176_782_336;
  return `c${hash.toString(36)}`;
}

function printPart(p: Printer, part: Part): string {
  const text = escapeHtml(part.text);
  switch (part.kind) {
    case 'heading':
      return p.line('h2', 'subheading', text);
    case 'list':
      return `<ul><li>${text}</li></ul>`;
    case 'quote':
      return `<blockquote><p>${text}</p></blockquote>`;
    case 'related':
      return p.line('p', 'paragraph', `<a href="/${hashed(text)}">${text}</a>`);
    case 'credit':
      return p.line('p', 'credit', text);
    case 'caption':
      return `${picture(p)}${p.line('p', 'caption', text)}`;
    default:
      return p.line('p', 'paragraph', text);
  }
}

function picture(p: Printer): string {
  return p.line('div', 'picture', '<img alt="" src="/picture.jpg" width="640" height="360">');
}

/** Captions and their credits become figures where the layout has them. */
function printParts(p: Printer, parts: readonly Part[], layout: Layout): string {
  const printed: string[] = [];
  for (const [i, part] of parts.entries()) {
    const next = parts[i + 1];
    if (layout === 'semantic' && part.kind === 'caption') {
      const credit = next?.kind === 'credit' ? `<span class="credit">${escapeHtml(next.text)}</span>` : '';
      printed.push(
        `<figure><img alt="" src="/picture.jpg"><figcaption>${escapeHtml(part.text)} ${credit}</figcaption></figure>`,
      );
    } else if (!(layout === 'semantic' && part.kind === 'credit' && parts[i - 1]?.kind === 'caption')) {
      printed.push(printPart(p, part));
    }
  }
  return printed.join('\n');
}

/** The ISO day in the words of a language, as bylines have it. */
export function dayInWords(day: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

function dateLine(p: Printer, input: NewsPageInput): string {
  const { published, lang } = input;
  const places = input.dateIn ?? ['json-ld'];
  if (!published || !(places.includes('time') || places.includes('dateline'))) return '';
  const words = escapeHtml(dayInWords(published, lang));
  const dated = places.includes('time') ? `<time datetime="${published}T08:30:00Z">${words}</time>` : words;
  return p.line('p', 'date', dated);
}

function head(input: NewsPageInput): string {
  const { title, lang, published } = input;
  const site = input.site ?? 'Example News';
  const places = input.dateIn ?? ['json-ld'];
  const article = {
    '@type': 'NewsArticle',
    headline: title,
    publisher: { '@type': 'NewsMediaOrganization', name: site },
    ...(published && places.includes('json-ld') ? { datePublished: `${published}T08:30:00+00:00` } : {}),
  };
  const other = { '@type': 'NewsArticle', headline: furnitureOf(lang).relatedStories[0], datePublished: '2001-02-03' };
  const graph = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: site },
      article,
      { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: other }] },
    ],
  };
  return [
    '<meta charset="utf-8">',
    `<title>${escapeHtml(title)} | ${escapeHtml(site)}</title>`,
    `<meta property="og:title" content="${escapeHtml(title)}">`,
    `<meta property="og:site_name" content="${escapeHtml(site)}">`,
    '<meta property="og:type" content="article">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    published && places.includes('meta')
      ? `<meta property="article:published_time" content="${published}T08:30:00+00:00">`
      : '',
    `<script type="application/ld+json">${JSON.stringify(graph).replace(/</g, '\\u003c')}</script>`,
    '<style>body{font:18px/1.5 serif;margin:0 auto;max-width:1100px}p{margin:0 0 1em}</style>',
    input.head ?? '',
  ].join('\n');
}

function around(
  p: Printer,
  it: Furniture,
  year: number,
): { before: string; beside: string; after: string; end: string } {
  return {
    before: p.box('div', 'ticker', p.links('ticker', it.ticker)),
    beside: p.box(
      'aside',
      'sidebar',
      p.text('h3', 'box-title', it.mostRead),
      ...it.mostReadStories.map(([title, teaser]) =>
        p.box(
          'div',
          'card',
          p.line('h4', 'card-title', `<a href="/${hashed(title)}">${escapeHtml(title)}</a>`),
          p.text('p', 'teaser', teaser),
        ),
      ),
    ),
    after: [
      p.text('p', 'tags', it.tags),
      p.text('p', 'share', it.share),
      p.box(
        'div',
        'newsletter-box',
        p.text('h3', 'box-title', it.newsletter),
        p.text('p', 'pitch', it.newsletterPitch),
        '<form action="/sign-up"><input type="email" placeholder="name@example.org"><button>OK</button></form>',
      ),
      p.box('section', 'related-stories', p.text('h3', 'box-title', it.related), p.links('related', it.relatedStories)),
      p.box(
        'section',
        'comments',
        p.text('h3', 'box-title', it.comments),
        ...it.commentTexts.map((text, i) =>
          p.box('div', 'comment', p.text('p', 'comment-author', `reader${i + 1}`), p.text('p', 'comment-text', text)),
        ),
      ),
    ].join('\n'),
    end: [
      p.box('footer', 'site-footer', p.links('footer', it.navigation), p.text('p', 'rights', `© ${year} ${it.rights}`)),
      p.box('div', 'cookie-banner', p.text('p', 'cookie-text', it.cookies), '<button>OK</button>'),
    ].join('\n'),
  };
}

function nextArticle(p: Printer, next: NextArticle, layout: Layout): string {
  return [
    next.marker === undefined ? '' : p.text('p', 'next-marker', next.marker),
    p.box(
      'article',
      'story',
      p.box('header', 'story-header', p.text('h1', 'headline', next.title), p.text('p', 'headline-again', next.title)),
      p.box('div', 'story-body', printParts(p, next.parts, layout)),
    ),
  ].join('\n');
}

/** The year on the page's footer: never that of the article. */
export const COPYRIGHT_YEAR = 2027;

/** Input: an article and how its page is made. Output: the page, a whole HTML document. */
export function newsPage(input: NewsPageInput): string {
  const { layout, lang, title } = input;
  const p = new Printer(layout);
  const it = furnitureOf(lang);
  const site = input.site ?? 'Example News';
  const parts = (input.parts ?? []).map((part) =>
    typeof part === 'string' ? { kind: 'paragraph' as const, text: part } : part,
  );
  const shown = input.furniture ?? true;
  const other = around(p, it, COPYRIGHT_YEAR);
  const story = p.box(
    'article',
    'story',
    p.box(
      'header',
      'story-header',
      p.text('h1', 'headline', title),
      input.titleTwice ? p.text('p', 'headline-again', title) : '',
      p.text('p', 'byline', input.byline ?? it.byline),
      dateLine(p, input),
    ),
    p.box('div', 'story-body', input.html ?? printParts(p, parts, layout)),
  );
  const next = input.nextArticle === undefined ? '' : nextArticle(p, input.nextArticle, layout);
  const body = [
    p.box(
      'header',
      'site-header',
      p.line('p', 'logo', `<a href="/">${escapeHtml(site)}</a>`),
      p.box('nav', 'menu', p.links('menu', it.navigation)),
    ),
    shown ? other.before : '',
    layout === 'flat'
      ? `<div>${[story, next, shown ? other.after : '', shown ? other.beside : ''].join('\n')}</div>`
      : p.box(
          'main',
          'content',
          p.box('div', 'column', story, next, shown ? other.after : ''),
          shown ? other.beside : '',
        ),
    other.end,
  ].join('\n');
  return `<!DOCTYPE html>\n<html lang="${lang}">\n<head>\n${head(input)}\n</head>\n<body>\n${body}\n${input.foot ?? ''}\n</body>\n</html>\n`;
}
