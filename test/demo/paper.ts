import { readFileSync } from 'node:fs';
import type { DemoArticle, Part } from './article.ts';
import { type Edition, editions } from './editions.ts';

const style = readFileSync(new URL('./paper.css', import.meta.url), 'utf8');

export const indexUrl = `http://${editions.en.host}/`;

function asText(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

function page(edition: Edition, title: string, head: string, main: string): string {
  const sections = edition.sections.map((name) => `<li><a href="${indexUrl}">${asText(name)}</a></li>`).join('');
  return `<!doctype html>
<html lang="${edition.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${asText(title)}</title>
${head}<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header class="wrap">
<div class="masthead"><a class="paper-name" href="${indexUrl}">${asText(edition.paper)}</a><p class="motto">${asText(edition.motto)}</p></div>
<nav><ul>${sections}</ul></nav>
</header>
<div class="wrap">
${main}
</div>
<footer class="wrap"><p>${asText(edition.newsletter)}</p><p>${asText(edition.footer)}</p></footer>
</body>
</html>
`;
}

function part(item: Part): string {
  if (typeof item === 'string') return `<p>${asText(item)}</p>`;
  if ('heading' in item) return `<h2>${asText(item.heading)}</h2>`;
  return `<ul>${item.list.map((entry) => `<li>${asText(entry)}</li>`).join('')}</ul>`;
}

// Skylines stand in for press photographs: every article gets its own from its slug.
function drawing(slug: string): string {
  let seed = [...slug].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65521, 7);
  const next = (below: number) => {
    seed = (seed * 75 + 74) % 65537;
    return seed % below;
  };
  const hue = next(360);
  const towers = Array.from({ length: 16 }, (_, i) => {
    const height = 30 + next(90);
    const light = 38 + next(24);
    return `<rect x="${i * 45}" y="${150 - height}" width="${36 + next(9)}" height="${height}" fill="hsl(${hue} 22% ${light}%)"/>`;
  });
  return `<svg viewBox="0 0 720 150" aria-hidden="true"><rect width="720" height="150" fill="hsl(${hue} 30% 84%)"/>${towers.join('')}</svg>`;
}

export function articleUrl(article: DemoArticle): string {
  return `http://${editions[article.lang].host}/${article.published.slice(0, 4)}/${article.slug}.html`;
}

function links(articles: readonly DemoArticle[]): string {
  return `<ul>${articles.map((a) => `<li><a href="${articleUrl(a)}">${asText(a.title)}</a></li>`).join('')}</ul>`;
}

/** The page of one article, with the edition's other articles linked around it. */
export function articlePage(article: DemoArticle, all: readonly DemoArticle[]): string {
  const edition = editions[article.lang];
  const others = all.filter((other) => other.lang === article.lang && other.slug !== article.slug);
  const date = new Intl.DateTimeFormat(edition.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: article.published,
    inLanguage: article.lang,
    author: { '@type': 'Organization', name: edition.paper },
    publisher: { '@type': 'Organization', name: edition.paper },
  };
  const head = `<meta name="description" content="${asText(article.standfirst)}">
<meta property="og:site_name" content="${asText(edition.paper)}">
<meta property="og:title" content="${asText(article.title)}">
<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
`;
  const main = `<div class="columns">
<main>
<article>
<p class="kicker">${asText(article.section)}</p>
<h1>${asText(article.title)}</h1>
<p class="standfirst">${asText(article.standfirst)}</p>
<p class="byline">${asText(edition.byline)} · <time datetime="${article.published}">${date.format(new Date(article.published))}</time></p>
<figure>${drawing(article.slug)}<figcaption>${asText(article.caption)}</figcaption></figure>
${article.body.map(part).join('\n')}
</article>
<section class="related"><h2>${edition.more}</h2>${links(others.slice(0, 3))}</section>
<section class="comments"><h2>${edition.comments}</h2><ul>${article.comments
    .map((comment) => `<li><strong>${asText(comment.name)}</strong> ${asText(comment.text)}</li>`)
    .join('')}</ul></section>
</main>
<aside><h2>${edition.mostRead}</h2>${links([...others].reverse().slice(0, 4))}</aside>
</div>`;
  return page(edition, `${article.title} – ${edition.paper}`, head, main);
}

/** The front page: all editions' articles, each with what it is there to show. */
export function indexPage(all: readonly DemoArticle[]): string {
  const main = Object.values(editions).map((edition) => {
    const items = all
      .filter((article) => article.lang === edition.lang)
      .map((a) => {
        const { standfirst, expected } = a;
        return `<li><a href="${articleUrl(a)}">${asText(a.title)}</a><p>${asText(standfirst)}</p><p class="shows">${asText(expected.shows)}</p></li>`;
      });
    return `<section lang="${edition.lang}"><h1>${asText(edition.paper)}</h1><ul>${items.join('\n')}</ul></section>`;
  });
  return page(editions.en, editions.en.paper, '', `<main class="index">${main.join('\n')}</main>`);
}
