import type { Hosts, Served } from '../demo/server.ts';

/** A name below a listed news site, and one that no list has. */
export const listedHost = 'pages.qz.com';
export const unlistedHost = 'pages.example.com';

/** A short story about a wave that the dataset has, as paragraphs. */
export const story = {
  title: 'Amazon cuts 9,000 more jobs',
  published: '2023-03-21T08:00:00Z',
  paragraphs: [
    'Amazon is cutting about 9,000 more jobs, most of them in its cloud, advertising and human resources units, chief executive Andy Jassy told staff on Monday.',
    'The company had announced 18,000 job cuts in January. Together the two rounds come to 27,000 jobs.',
    'Amazon had about 1.54 million employees at the end of last year, most of them in warehouses.',
  ],
};

export interface PageParts {
  title?: string;
  head?: string;
  body?: string;
  after?: string;
}

/** A news page with the story in it, or with another body. */
export function newsPage({ title = story.title, head = '', body, after = '' }: PageParts = {}): string {
  const text = body ?? story.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta property="article:published_time" content="${story.published}">
${head}
</head>
<body>
<header><nav><a href="/">Home</a> <a href="/business">Business</a></nav></header>
<main><article><h1>${title}</h1>
${text}
</article></main>
${after}
<footer><p>© 2026 A paper</p></footer>
</body>
</html>`;
}

/** The pages at the listed host, and the same ones at the unlisted host. */
export function pagesAt(pages: Record<string, Served>): Hosts {
  const answer = (path: string): Served | null => {
    if (path === '/favicon.ico') return { status: 204, body: '' };
    return pages[path.slice(1)] ?? null;
  };
  return new Map([
    [listedHost, answer],
    [unlistedHost, answer],
  ]);
}

export function listedUrl(page: string): string {
  return `http://${listedHost}/${page}`;
}

export function unlistedUrl(page: string): string {
  return `http://${unlistedHost}/${page}`;
}
