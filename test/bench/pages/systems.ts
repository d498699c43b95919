/** Pages as many news systems build them: what stands where, under which names, and how much besides the article. */
import { escapeHtml } from '../../pages/news-page.ts';
import { ad, ballast, cards, comments, footer, head, menu, newsletter, paragraphs, styles } from './parts.ts';
import type { Dice } from './random.ts';
import { linesOf, type Told } from './told.ts';

type System = (told: Told, dice: Dice) => string;

const html = ({ lang }: Told, headPart: string, body: string, attributes = ''): string =>
  `<!doctype html>\n<html lang="${lang}">${headPart}<body${attributes}>\n${body}\n</body></html>\n`;

/** Something between every few paragraphs. */
function between(lines: readonly string[], every: number, what: () => string): string {
  return lines.map((line, at) => (at % every === every - 1 ? `${line}\n${what()}` : line)).join('\n');
}

const heading = ({ title }: Told, attributes = '') => `<h1${attributes}>${escapeHtml(title)}</h1>`;
const byline = ({ it, published }: Told) =>
  `<div class="byline"><span class="author">${escapeHtml(it.byline)}</span> <time datetime="${published}T08:30:00Z">${published}</time></div>`;

const wordpress: System = (told, dice) =>
  html(
    told,
    head({ told, type: 'NewsArticle', more: styles(dice, 300) }),
    `<div id="page" class="hfeed site"><header id="masthead">${menu(told, dice)}</header><div id="content"><main id="main"><article id="post-${dice.between(1, 9e5)}" class="post type-post status-publish format-standard hentry category-business tag-amazon"><header class="entry-header">${heading(told, ' class="entry-title"')}${byline(told)}</header><div class="entry-content">${between(paragraphs(told.lines), 3, () => ad(told, dice))}<div class="sharedaddy">${escapeHtml(told.it.share)}</div></div></article>${comments(told, dice, 12)}</main><aside id="secondary" class="widget-area">${cards(told, dice, 8, 'widget')}${newsletter(told)}</aside></div>${footer(told, dice)}</div>${ballast(dice, 20)}`,
    ' class="post-template-default single single-post wp-custom-logo"',
  );

const drupal: System = (told, dice) => {
  const field = (name: string, inner: string) =>
    `<div class="field field--name-${name} field--type-text field--label-hidden field__item">${inner}</div>`;
  const block = (inner: string) => `<div class="block block-views"><div class="content">${inner}</div></div>`;
  return html(
    told,
    head({ told, type: 'Article', more: styles(dice, 120) }),
    `<div class="dialog-off-canvas-main-canvas"><div class="layout-container">${block(menu(told, dice))}<main role="main"><a id="main-content"></a><div class="layout-content"><div class="region region-content">${block(`<article role="article" class="node node--type-article node--view-mode-full"><div class="node__content">${field('title', heading(told))}${field('body', paragraphs(told.lines).join('\n'))}</div></article>`)}</div></div><aside class="layout-sidebar">${block(cards(told, dice, 10, 'views-row'))}</aside></main>${footer(told, dice)}</div></div>${ballast(dice, 12)}`,
  );
};

const arc: System = (told, dice) => {
  const elements = told.lines.map((content) => ({ _id: dice.name(), type: 'text', content }));
  const state = JSON.stringify({ headlines: { basic: told.title }, content_elements: elements }).replaceAll(
    '<',
    '\\u003c',
  );
  return html(
    told,
    head({
      told,
      type: 'NewsArticle',
      more: `<script type="application/json" id="fusion-metadata">${state}</script>${styles(dice, 200)}`,
    }),
    `<div id="fusion-app" class="grid">${menu(told, dice)}<section id="main"><div class="b-headline">${heading(told, ' class="c-heading"')}</div><article class="b-article-body default__ArticleBody-${dice.name()} article-body-wrapper">${between(paragraphs(told.lines, ' class="c-paragraph"'), 4, () => `<div class="c-stack"><div class="b-related">${cards(told, dice, 1, 'c-card')}</div></div>`)}</article></section><section class="right-rail">${cards(told, dice, 14, 'c-card')}</section>${footer(told, dice)}</div>${ballast(dice, 60)}`,
  );
};

/** The article stands there twice: as it is drawn, and as data for the framework. */
const next: System = (told, dice) => {
  const css = () => ` class="css-${dice.name()} ${dice.name()}"`;
  const data = JSON.stringify({
    props: {
      pageProps: { article: { headline: told.title, body: told.lines.map((text) => ({ type: 'paragraph', text })) } },
    },
  }).replaceAll('<', '\\u003c');
  return html(
    told,
    head({ told, type: 'NewsArticle', more: styles(dice, 500) }),
    `<div id="__next"><div${css()}><div${css()}>${menu(told, dice)}</div><main${css()}><article${css()}><header${css()}>${heading(told, css())}${byline(told)}</header><section name="articleBody"${css()}>${told.lines.map((line) => `<div${css()}><div${css()}><p${css()}>${escapeHtml(line)}</p></div></div>`).join('\n')}</section></article></main><div${css()}>${cards(told, dice, 24, dice.name())}</div>${footer(told, dice)}</div></div><script id="__NEXT_DATA__" type="application/json">${data}</script>${ballast(dice, 120)}`,
  );
};

const amp: System = (told, dice) =>
  html(
    told,
    head({
      told,
      type: 'NewsArticle',
      more: `<link rel="canonical" href="https://news.example/${dice.name()}"><style amp-custom>p{margin:1em}</style>`,
    }),
    `<amp-sidebar id="sidebar" layout="nodisplay">${menu(told, dice)}</amp-sidebar><main><article>${heading(told)}${byline(told)}<amp-img width="640" height="360" layout="responsive"></amp-img>${between(paragraphs(told.lines), 3, () => '<amp-ad width="300" height="250" type="x"></amp-ad>')}</article><amp-list>${cards(told, dice, 6)}</amp-list></main>${footer(told, dice)}`,
  );

const live: System = (told, dice) => {
  const entry = (lines: readonly string[], at: number) =>
    `<article class="liveblog-entry" id="entry-${dice.name()}" itemprop="liveBlogUpdate"><time datetime="${told.published}T${String(20 - (at % 12)).padStart(2, '0')}:1${at % 10}:00Z">${20 - (at % 12)}:1${at % 10}</time><h2>${escapeHtml(lines[0]?.slice(0, 70) ?? '')}</h2>${paragraphs(lines).join('')}</article>`;
  const own = told.lines.map((line) => [line]);
  const rest = dice.some(told.others, 15).map(({ text }) => linesOf(text).slice(0, 3));
  return html(
    told,
    head({ told, type: 'LiveBlogPosting', more: styles(dice, 200) }),
    `${menu(told, dice)}<main class="liveblog">${heading(told)}<div class="liveblog-feed">${[...own, ...rest].map(entry).join('\n')}</div></main><aside>${cards(told, dice, 10)}</aside>${footer(told, dice)}${ballast(dice, 40)}`,
  );
};

const paywalled: System = (told, dice) =>
  html(
    told,
    head({
      told,
      type: 'NewsArticle',
      data: {
        isAccessibleForFree: false,
        hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paywall' },
      },
    }),
    `${menu(told, dice)}<main><article>${heading(told)}${byline(told)}<div class="article-body">${paragraphs(told.lines.slice(0, 2)).join('\n')}<div class="paywall gradient"><h2>${escapeHtml(told.it.newsletter)}</h2><p>${escapeHtml(told.it.newsletterPitch)}</p><button>OK</button></div></div></article>${cards(told, dice, 20)}</main>${footer(told, dice)}${ballast(dice, 50)}`,
  );

/** Laid out in tables, as early systems did, and with a table of numbers in the article. */
const tables: System = (told, dice) => {
  const rows = Array.from(
    { length: 30 },
    (_, at) => `<tr><td>${1990 + at}</td><td>${dice.between(1_000, 999_999)}</td><td>${dice.between(1, 99)}%</td></tr>`,
  );
  return html(
    told,
    head({ told, type: null }),
    `<table width="980"><tr><td colspan="3">${menu(told, dice)}</td></tr><tr><td width="160">${cards(told, dice, 8)}</td><td><font size="5"><b>${escapeHtml(told.title)}</b></font><br><font size="2">${escapeHtml(told.it.byline)}, ${told.published}</font><br>${told.lines.map((line) => `<font size="3">${escapeHtml(line)}</font><br><br>`).join('\n')}<table border="1">${rows.join('')}</table></td><td width="200">${ad(told, dice)}${cards(told, dice, 6)}</td></tr></table>${footer(told, dice)}`,
  );
};

const ghost: System = (told, dice) =>
  html(
    told,
    head({ told, type: 'Article' }),
    `<div class="viewport">${menu(told, dice)}<main><article class="article post"><header class="gh-header">${heading(told)}${byline(told)}</header><section class="gh-content gh-canvas">${between(paragraphs(told.lines), 5, () => '<hr><blockquote><p>…</p></blockquote>')}</section></article></main>${newsletter(told)}${footer(told, dice)}</div>`,
  );

/** No element and no name says what it is. */
const soup: System = (told, dice) => {
  const div = (inner: string) =>
    `<div class="${dice.name()}"><div class="${dice.name()} ${dice.name()}">${inner}</div></div>`;
  return html(
    told,
    head({ told, type: null, more: styles(dice, 400) }),
    div(
      `${menu(told, dice)}${div(`${div(escapeHtml(told.title))}${told.lines.map((line) => div(escapeHtml(line))).join('\n')}`)}${div(cards(told, dice, 30, dice.name()))}${footer(told, dice)}`,
    ) + ballast(dice, 80),
  );
};

/** The next articles stand below, as pages that never end load them. */
const endless: System = (told, dice) => {
  const article = (title: string, lines: readonly string[]) =>
    `<article class="story" data-url="/${dice.name()}"><h1>${escapeHtml(title)}</h1>${byline(told)}<div class="story-body">${paragraphs(lines).join('\n')}</div>${ad(told, dice)}</article>`;
  const others = dice.some(told.others, 4).map(({ title, text }) => article(title, linesOf(text)));
  return html(
    told,
    head({ told, type: 'NewsArticle', more: styles(dice, 250) }),
    `${menu(told, dice)}<main>${article(told.title, told.lines)}${others.join('\n')}</main>${footer(told, dice)}${ballast(dice, 70)}`,
  );
};

const discussed: System = (told, dice) =>
  html(
    told,
    head({ told, type: 'NewsArticle' }),
    `${menu(told, dice)}<main><article>${heading(told)}${byline(told)}<div itemprop="articleBody">${paragraphs(told.lines).join('\n')}</div></article>${comments(told, dice, 250)}</main>${footer(told, dice)}`,
  );

const gallery: System = (told, dice) => {
  const slide = (line: string) =>
    `<li class="slide"><figure><img alt="" width="960" height="640" loading="lazy"><figcaption>${escapeHtml(line)} <span class="credit">${dice.name()}</span></figcaption></figure></li>`;
  return html(
    told,
    head({ told, type: 'ImageGallery', more: styles(dice, 150) }),
    `${menu(told, dice)}<main><article>${heading(told)}<ol class="slides">${told.lines.map(slide).join('\n')}</ol></article>${cards(told, dice, 24)}</main>${footer(told, dice)}${ballast(dice, 30)}`,
  );
};

/** Lines parted by breaks within one element, short ones, with readings above some, as portals in East Asia print them. */
const portal: System = (told, dice) => {
  const lines = told.lines.map((line) =>
    line.replace(/(?<=[\u4e00-\u9fff]{2})(?=[\u4e00-\u9fff])/u, '<ruby>　<rt>かな</rt></ruby>'),
  );
  return html(
    told,
    head({ told, type: 'NewsArticle', more: styles(dice, 100) }),
    `${menu(told, dice)}<div id="contents"><div class="left"><div class="news-tit">${heading(told)}</div><div class="news-txt" id="newsarticle">${lines.join('<br><br>\n　')}</div><ul class="rank">${dice
      .some(told.others, 20)
      .map(({ title }) => `<li><em>1</em><a href="/${dice.name()}">${escapeHtml(title)}</a></li>`)
      .join(
        '',
      )}</ul></div><div class="right">${cards(told, dice, 12)}</div></div>${footer(told, dice)}${ballast(dice, 30)}`,
  );
};

/** No article: headlines and teasers. */
const front: System = (told, dice) =>
  html(
    told,
    head({
      told: { ...told, title: told.others[0]?.title ?? '', text: told.others[0]?.text ?? '' },
      type: 'CollectionPage',
      more: styles(dice, 300),
    }),
    `${menu(told, dice)}<main><h1>Example News</h1>${cards(told, dice, 120)}</main>${footer(told, dice)}${ballast(dice, 100)}`,
  );

export const systems: Readonly<Record<string, System>> = {
  wordpress,
  drupal,
  arc,
  next,
  amp,
  live,
  paywalled,
  tables,
  ghost,
  soup,
  endless,
  discussed,
  gallery,
  portal,
  front,
};
