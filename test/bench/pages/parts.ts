/** What news pages have around and within an article, as HTML. */
import { escapeHtml } from '../../pages/news-page.ts';
import type { Dice } from './random.ts';
import type { Told } from './told.ts';

export const paragraphs = (lines: readonly string[], attributes = ''): string[] =>
  lines.map((line) => `<p${attributes}>${escapeHtml(line)}</p>`);

/** A menu with menus in it. */
export function menu({ it }: Told, dice: Dice): string {
  const entry = (name: string) =>
    `<li class="menu-item menu-item-${dice.between(100, 99_999)}"><a href="/${dice.name()}"><span>${escapeHtml(name)}</span></a>`;
  const items = it.navigation.map((name) => {
    const inner = dice.some(it.navigation, 6).map((other) => `${entry(other)}</li>`);
    return `${entry(name)}<ul class="sub-menu">${inner.join('')}</ul></li>`;
  });
  return `<nav class="main-navigation" aria-label="Main"><ul class="menu">${items.join('')}</ul></nav>`;
}

/** Teasers of other articles, with pictures that are not loaded. */
export function cards({ others }: Told, dice: Dice, count: number, css = 'card'): string {
  return dice
    .some(others, count)
    .map(
      ({ title, text }) =>
        `<article class="${css}"><a href="/${dice.name()}"><picture><source media="(min-width: 900px)"><img alt="" width="320" height="180" loading="lazy"></picture></a><h3 class="${css}-title"><a href="/${dice.name()}">${escapeHtml(title)}</a></h3><p class="${css}-text">${escapeHtml(text.slice(0, 140))}</p><div class="meta"><span>${dice.between(1, 59)} min</span><svg viewBox="0 0 24 24"><path d="M4 4h16v16H4z"/></svg></div></article>`,
    )
    .join('\n');
}

export function comments({ it }: Told, dice: Dice, count: number): string {
  const thread = dice
    .some(it.commentTexts, count)
    .map(
      (words, at) =>
        `<li class="comment depth-${at % 3}" id="comment-${dice.between(1, 1e6)}"><div class="vcard"><cite>reader${at}</cite> <time datetime="2026-11-0${1 + (at % 9)}T08:00:00Z">${dice.between(1, 23)}:00</time></div><p>${escapeHtml(words)}</p><button>${dice.between(0, 400)}</button></li>`,
    );
  return `<section id="comments"><h2>${escapeHtml(it.comments)}</h2><ol>${thread.join('\n')}</ol></section>`;
}

export function footer({ it }: Told, dice: Dice): string {
  const columns = Array.from(
    { length: 5 },
    () =>
      `<ul>${it.navigation.map((name) => `<li><a href="/${dice.name()}">${escapeHtml(name)}</a></li>`).join('')}</ul>`,
  );
  return `<footer class="site-footer">${columns.join('')}<p>© 2026 ${escapeHtml(it.rights)}</p></footer>
<div id="consent" role="dialog" style="position: fixed; bottom: 0"><p>${escapeHtml(it.cookies)}</p><button>OK</button></div>`;
}

export const ad = ({ it }: Told, dice: Dice): string =>
  `<div class="ad ad-slot" id="ad-${dice.name()}" data-google-query-id="${dice.name()}"><span>${escapeHtml(it.advertisement)}</span><div style="height: 250px"></div></div>`;

export const newsletter = ({ it }: Told): string =>
  `<div class="newsletter"><h3>${escapeHtml(it.newsletter)}</h3><p>${escapeHtml(it.newsletterPitch)}</p><form><input type="email"><button>OK</button></form></div>`;

/** Text that no one reads: measures, styles and states, as every page carries them. */
export function ballast(dice: Dice, kilobytes: number): string {
  const entries = Array.from(
    { length: kilobytes * 16 },
    () => `"${dice.name()}":"${dice.name()}${dice.name()}${dice.name()}"`,
  );
  return `<script type="application/json" data-state="${dice.name()}">{${entries.join(',')}}</script>`;
}

export function styles(dice: Dice, rules: number): string {
  const lines = Array.from(
    { length: rules },
    () => `.${dice.name()}{margin:${dice.between(0, 40)}px;color:#${dice.between(100_000, 999_999)}}`,
  );
  return `<style>${lines.join('')}</style>`;
}

export interface HeadParts {
  told: Told;
  /** The type in the structured data; null for a page without. */
  type: string | null;
  /** More members of the structured data. */
  data?: object;
  more?: string;
}

export function head({ told, type, data = {}, more = '' }: HeadParts): string {
  const { title, text, published } = told;
  const said = escapeHtml(text.slice(0, 160));
  const structured =
    type === null
      ? ''
      : `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': type, headline: title, datePublished: `${published}T08:30:00Z`, ...data }).replaceAll('<', '\\u003c')}</script>`;
  return `<head><meta charset="utf-8"><title>${escapeHtml(title)} | Example News</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="${said}">
<meta property="og:title" content="${escapeHtml(title)}"><meta property="og:description" content="${said}"><meta property="og:type" content="article">
<meta property="article:published_time" content="${published}T08:30:00Z">${structured}${more}</head>`;
}
