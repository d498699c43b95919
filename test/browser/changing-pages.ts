/** Pages that change while one reads them, as sites of different make do. The texts are of our own writing. */
import type { Served } from '../demo/server.ts';
import { story as nineThousand } from './pages.ts';

export interface Told {
  /** The last part of its address. */
  slug: string;
  title: string;
  published: string;
  paragraphs: string[];
}

const filler = [
  'In the lobby of the head office people spoke in small groups, and some of the meetings of the day were called off.',
  'Those who have to go were told by mail in the morning. They keep their badges until the end of the week, and the canteen stays open to them.',
  'Managers were asked to speak with everyone in their teams. What the change means for each of them is to be told within the month.',
];

export const first: Told = {
  slug: 'nine-thousand',
  title: nineThousand.title,
  published: '2023-03-21',
  paragraphs: [...nineThousand.paragraphs, ...filler],
};

export const second: Told = {
  slug: 'sixteen-thousand',
  title: 'Amazon confirms 16,000 job cuts in a second round',
  published: '2026-01-28',
  paragraphs: [
    'Amazon is cutting about 16,000 jobs, the company said on Wednesday, in the second round of a reduction that began in October.',
    'In October it had announced 14,000 corporate job cuts. Together the two rounds come to about 30,000 jobs.',
    ...filler,
  ],
};

export const harbour: Told = {
  slug: 'harbour',
  title: 'The harbour opens a second basin for small boats',
  published: '2026-01-29',
  paragraphs: [
    'The city has opened a second basin in its harbour, with room for small boats and a crane that lifts up to nine tonnes.',
    'Work on it took three years and cost less than was feared. The old basin stays open, and its wooden piers are to be mended next spring.',
    'Fishermen had asked for more room since the ferries grew longer. They have twenty places of their own, close to the ice house.',
  ],
};

const all = [first, second, harbour];

function articleOf({ slug, title, published, paragraphs }: Told, address = ''): string {
  const url = address === '' ? '' : ` data-url="${address}"`;
  return `<article id="${slug}"${url}><h1>${title}</h1><time datetime="${published}">${published}</time>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article>`;
}

const shell = (title: string, body: string, script: string, head = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}
<style>body{max-width:640px;margin:0 40px;font:18px/1.6 serif} .far p{margin-block:520px}</style></head>
<body><header><nav><a href="/">Home</a></nav></header>${body}
<footer><p>© 2026 A paper</p></footer><script>${script}</script></body></html>`;

const page = (title: string, body: string, script = '', head = ''): Served => ({
  body: shell(title, body, script, head),
});

const drawn = JSON.stringify(
  Object.fromEntries(all.map((one) => [one.slug, { title: one.title, html: articleOf(one) }])),
);

/** An app with a page a story, drawn by script. `go` leads to one, in the way that is named. */
const app = `
const stories = ${drawn};
const main = document.querySelector('main');
function draw() {
  const at = location.hash.startsWith('#/') ? location.hash.slice(2) : location.pathname.split('/').pop();
  const story = stories[at];
  document.title = story ? story.title : 'A paper';
  main.innerHTML = story ? story.html : '<p>Stories of the day</p>';
}
window.go = (slug, how = 'push', late = 0) => {
  const to = '/app/' + slug;
  if (how === 'intercept') return void navigation.navigate(to);
  if (how === 'hash') location.hash = '#/' + slug;
  else history[how + 'State'](null, '', to);
  setTimeout(draw, late);
};
navigation.addEventListener('navigate', (event) => {
  if (!event.canIntercept || event.hashChange || event.info !== undefined || !window.intercepts) return;
  event.intercept({ handler: async () => { await new Promise((done) => setTimeout(done, 400)); draw(); } });
});
addEventListener('popstate', draw);
draw();`;

/** A story with the next ones loaded below as one scrolls, and the address and title of the one that is on top. */
const feed = `
const next = ${JSON.stringify([second, harbour].map((one) => articleOf(one)))};
const main = document.querySelector('main');
const titles = new Map();
document.querySelectorAll('article').forEach((one) => titles.set(one, document.title));
addEventListener('scroll', () => {
  if (next.length > 0 && innerHeight + scrollY > document.documentElement.scrollHeight - 300) {
    const box = document.createElement('div');
    box.className = 'next-article';
    box.innerHTML = next.shift();
    main.append(box);
  }
  const top = [...document.querySelectorAll('article')].findLast((one) => one.getBoundingClientRect().top < 200);
  if (top && !location.pathname.endsWith(top.id)) {
    history.replaceState(null, '', '/feed/' + top.id);
    document.title = top.querySelector('h1').textContent;
  }
}, { passive: true });`;

/** What is done to an article by a site's framework, by name. */
const doings = `
const article = document.querySelector('article');
window.redraw = () => {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (const node of nodes) node.replaceWith(document.createTextNode(node.data));
};
window.rewrite = () => { article.innerHTML = article.innerHTML; };
window.hydrate = () => { const body = document.body.cloneNode(true); body.querySelectorAll('script').forEach((s) => s.remove()); document.body.replaceWith(body); };
window.wall = () => { [...article.querySelectorAll('p')].slice(1).forEach((p) => p.remove()); };
window.hide = () => { article.querySelectorAll('p')[1].style.display = 'none'; };
window.drop = () => { article.querySelectorAll('p')[1].remove(); };
window.unfold = (html) => { article.insertAdjacentHTML('beforeend', html); };
window.writeAnew = (html) => { document.open(); document.write(html); document.close(); };`;

const teaser = `<div class="related"><h2>Related</h2><div class="card"><h3>${first.title}</h3><p>${first.paragraphs[1]}</p></div></div>`;

const appPage = page('A paper', '<main></main>', app);

/** By path. */
export const changingPages: Record<string, Served> = {
  ...Object.fromEntries(['', '/start', ...all.map(({ slug }) => `/${slug}`)].map((path) => [`app${path}`, appPage])),
  intercepting: page('A paper', '<main></main>', `window.intercepts = true;${app}`),
  ...Object.fromEntries(
    all.map(({ slug }) => [
      `feed/${slug}`,
      page(
        first.title,
        `<main class="far">${articleOf(first)}</main>`,
        feed,
        '<meta property="article:published_time" content="2023-03-21">',
      ),
    ]),
  ),
  doings: page(first.title, `<main>${articleOf(first)}${teaser}</main>`, doings),
  far: page(first.title, `<main class="far">${articleOf(first)}</main>`, doings),
  skeleton: page(
    first.title,
    '<main><article><div style="height:40px;background:#ddd"></div><div style="height:400px;background:#eee"></div></article></main>',
    `window.fill = () => { document.querySelector('main').innerHTML = ${JSON.stringify(articleOf(first))}; };`,
  ),
  late: page(
    'A paper',
    '<main></main>',
    `setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(articleOf(first))}; }, 3000);`,
  ),
  'both/second': page(
    'A paper',
    `<main>${articleOf({ ...first, paragraphs: first.paragraphs.slice(0, 3) }, '/both/first')}${articleOf(second, '/both/second')}</main>`,
  ),
  flashing: page(
    'A paper',
    `<main><section><h2>By our own reporters</h2>${first.paragraphs.map((text) => `<p>${text}</p>`).join('')}</section></main>`,
    `let n = 0; setInterval(() => { document.title = '(' + ++n + ') ' + ${JSON.stringify(first.title)}; }, 300);`,
  ),
  ticking: page(
    first.title,
    `<main>${articleOf(first)}<p id="ticker">0</p></main>`,
    `${doings} let n = 0; setInterval(() => { document.querySelector('#ticker').textContent = 'Shares stand at ' + ++n; }, 50);`,
  ),
  kept: {
    ...page(
      first.title,
      `<main>${articleOf(first)}<a href="/elsewhere" id="on">On</a></main>`,
      `addEventListener('pageshow', ({ persisted }) => { document.body.dataset.restored = String(persisted); });`,
    ),
    headers: { 'cache-control': 'max-age=600' },
  },
  elsewhere: { ...page('Elsewhere', '<main><p>Nothing much.</p></main>'), headers: { 'cache-control': 'max-age=600' } },
  ahead: page(
    'A paper',
    '<main><p>Stories of the day</p><a id="to" href="/coming">Amazon</a></main>',
    '',
    '<script type="speculationrules">{"prerender":[{"source":"list","urls":["/coming"]}]}</script>',
  ),
  coming: page(
    first.title,
    `<main>${articleOf(first)}</main>`,
    `new Image().src = '/begun';
     document.body.dataset.ahead = String(document.prerendering);
     document.addEventListener('prerenderingchange', () => {
       document.body.dataset.seen = String(document.documentElement.children.length - 2 + CSS.highlights.size);
     });`,
  ),
};
