/** Pages that nobody would write: real ones of ours with parts cut, moved, left open, and filled with what browsers put up with. */
import fc from 'fast-check';

/** One change of a page's source. `at` is a share of its length, where the change begins. */
export interface Change {
  what: (typeof CHANGES)[number];
  at: number;
  to: number;
  n: number;
}

/** Pieces that stand for a whole sort of trouble. */
const SNIPPETS = [
  '<template><article><h1>Amazon cuts 1 job</h1><p>In a template.</p></article></template>',
  '<template shadowrootmode="open"><slot></slot><p>Amazon lays off 14,000 workers in a shadow.</p></template>',
  '<svg><foreignObject><p>Amazon cuts 300 jobs</p></foreignObject><title>Amazon</title><desc><div>x</desc></svg>',
  '<math><mi><p>Amazon</mi><annotation-xml encoding="text/html"><p>30,000 jobs</annotation-xml></math>',
  '<![CDATA[ Amazon cuts 500 jobs ]]>',
  '<svg><![CDATA[<p>Amazon]]></svg>',
  '<!-- Amazon cuts 600 jobs --><!--><!---><!-->--!>',
  '<table><ul><li><table><tr><td>Amazon <b>cuts<td>18,000</b></ul>jobs<tr><caption>Amazon</caption></table>',
  '<ul><li><ol><li><dl><dt>Amazon<dd>9,000<dd><li>jobs',
  '<b><p><i><b></p><p></b></i><a href="/1"><div><a href="/2">Amazon</a></div>',
  '<p id="a">Amazon</p><p id="a">Amazon</p><p id="__proto__">x</p><form id="body" name="title"><input name="querySelector"><input name="childNodes"></form>',
  '<img name="documentElement"><img name="body"><img name="createTreeWalker"><embed name="querySelectorAll"><form name="head"><input name="firstChild"></form>',
  '<select><option>Amazon<optgroup></select><textarea><p>Amazon</textarea><button><p>Amazon</button>',
  '<h1><h2>Amazon <h3>cuts</h1><p>30,000</h2></h3>',
  '<h1></h1><h1> </h1><h1><img alt="Amazon cuts 14,000 jobs"></h1><h1>\u200b</h1>',
  '<slot name="x">Amazon</slot><details><summary>Amazon</summary>cuts</details><dialog open>Amazon</dialog>',
  '<span style="display:none">Amazon</span><p hidden>Amazon</p><p aria-hidden="true">Amazon</p><div inert>x</div>',
  '<time datetime="2026-13-45T99:99">x</time><time datetime="">x</time><time>\u202e2026</time><time datetime="-1-1">',
  '<time datetime="2026-01-28">Jan 28</time><time datetime="2025-10-28T25:61:00+99:99">Oct</time>',
  '<meta property="og:title" content="Amazon"><meta property="og:title"><meta name="date" content="0"><meta property="article:published_time" content="99999-99-99"><meta itemprop="datePublished" content="NaN">',
  '<meta http-equiv="content-language" content="constructor"><meta property="og:locale" content="__proto__"><meta name="description" content="">',
  '<base href="http://["><base href="javascript:0"><link rel="canonical" href="http://%"><link rel="canonical">',
  '<plaintext>',
  '<frameset><frame>',
  '<noscript><p>Amazon',
  '<style>p{',
  '<script>"<!--<script>',
  '<title>',
  '</body>',
  '</html><p>Amazon',
  '</p>',
  '</br>',
  '<br/>',
  '<xmp>',
  '<iframe><p>',
  '<a href="',
  "<p title='",
  '&#0;&#x110000;&#xD800;&amp&lt;&notit;&#128;',
  '\u0000',
  '\ud800',
  '\u2028',
  '\u202eAmazon\u202c',
  '\u00ad\u200b\ufeff',
  '<article><h1>Amazon cuts 14,000 jobs in a second article</h1><time datetime="2025-10-28">x</time><p>',
  '<section class="comments"><h2>Comments</h2><p>Amazon</p>',
  '<div class="related liveblog paywall">',
  '<div class="constructor" id="toString">',
  '<aside role="article" itemtype="http://schema.org/NewsArticle">',
  '<p>SEATTLE (AP) — Amazon will cut 14,000 jobs, about 4% of its 350,000 corporate workers, it said on Tuesday.</p>',
  '<ruby>亞<rp>(</rp><rt>ya</rt><rp>)</rp></ruby><sup>1</sup><sub>2</sub><del>14,000</del><ins>16,000</ins>',
] as const;

const JSON_LD = [
  '',
  '{',
  '[]',
  'null',
  '0',
  '"x"',
  '[[[[[[]]]]]]',
  '{"@type":"NewsArticle","headline":{}}',
  '{"@type":["NewsArticle",null,{}],"headline":["Amazon cuts 14,000 jobs"],"datePublished":"2026-02-30"}',
  '{"@type":"NewsArticle","headline":"Amazon","isAccessibleForFree":{"toString":1},"hasPart":[{"isAccessibleForFree":{"valueOf":null,"toString":null}}]}',
  '{"@graph":{"@graph":[{"@graph":[]}]},"mainEntityOfPage":{"mainEntity":{"@type":"Article","url":"http://[","inLanguage":"__proto__"}}}',
  '{"__proto__":{"@type":"NewsArticle"},"constructor":1,"@type":"NewsArticle","publisher":{"name":"\\ud800"},"datePublished":1e99,"dateModified":"+275760-09-13"}',
  '{"@type":"LiveBlogPosting","headline":"Amazon","datePublished":"0000-00-00","liveBlogUpdate":[{"@type":"BlogPosting","datePublished":"x"}]}',
  '//<![CDATA[\n{"@type":"NewsArticle","headline":"a\nb"}//]]>',
  '{"headline":"\\u',
  '{"headline":"\\x"}',
  '{"headline":"Amazon \\"cuts\\" jobs"}',
];

const CHANGES = [
  'cut',
  'repeat',
  'swap',
  'snippet',
  'json-ld',
  'open',
  'nest',
  'many',
  'noise',
  'language',
  'attribute',
  'untag',
  'long',
] as const;

/** Tags that nest in themselves, and some that the parser has rules for. */
const TAGS = [
  'div',
  'span',
  'b',
  'a href="#"',
  'p',
  'table><tr><td',
  'ul><li',
  'blockquote',
  'font',
  'article',
  'section',
  'svg',
  'h1',
  'x-y',
  'i',
  'details',
  'em',
  'nobr',
  'ruby',
  'button',
  'form',
  'select',
];

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** At most so deep and so many; the worst pages are cases of their own. */
export const changes = (most: number): fc.Arbitrary<Change[]> =>
  fc.array(fc.record({ what: fc.constantFrom(...CHANGES), at: share, to: share, n: fc.nat({ max: 10_000 }) }), {
    maxLength: most,
  });

const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? '';

/** Between two tags, so that most of the page stays what it was. */
function tagAt(html: string, at: number): number {
  const found = html.indexOf('<', Math.floor(at * html.length));
  return found === -1 ? html.length : found;
}

function change(html: string, { what, at, to, n }: Change): string {
  const from = tagAt(html, at);
  const until = Math.max(from, tagAt(html, at + (to - at) * 0.2));
  const part = html.slice(from, until);
  const put = (text: string) => html.slice(0, from) + text + html.slice(from);
  switch (what) {
    case 'cut':
      return html.slice(0, from) + html.slice(until);
    case 'repeat':
      return html.slice(0, until) + part.slice(0, 3_000).repeat(n % 6) + html.slice(until);
    case 'swap': {
      const other = tagAt(html, to);
      const [a, b] = [Math.min(from, other), Math.max(from, other)];
      return html.slice(0, a) + html.slice(b, b + 500) + html.slice(a, b) + html.slice(b + 500);
    }
    case 'snippet':
      return put(pick(SNIPPETS, n));
    case 'json-ld':
      return put(`<script type="application/ld+json">${pick(JSON_LD, n)}</script>`);
    case 'open':
      return put(`<${pick(TAGS, n)}>`);
    case 'nest': {
      const tag = pick(TAGS, n);
      const close = tag.replace(/ .*|>.*/, '');
      const depth = n % 250;
      return (
        html.slice(0, from) +
        `<${tag}>`.repeat(depth) +
        part +
        (n % 3 === 0 ? '' : `</${close}>`.repeat(depth)) +
        html.slice(until)
      );
    }
    case 'many':
      return put(`<${pick(TAGS, n)}>Amazon ${n}`.repeat(n % 150));
    case 'noise':
      return (
        html.slice(0, Math.floor(at * html.length)) +
        String.fromCharCode(n * 6, n % 128) +
        html.slice(Math.floor(at * html.length) + (n % 3))
      );
    case 'language':
      return html.replace(
        / lang="[^"]*"/,
        ` lang="${pick(['constructor', '__proto__', '', 'x', 'zh', 'tlh', 'fi_FI', 'EN-us', 'toString', 'a'.repeat(500)], n)}"`,
      );
    case 'attribute':
      return (
        html.slice(0, from) +
        html
          .slice(from)
          .replace(
            / (class|id|href|datetime|content|itemprop|role|property)="[^"]*"/,
            ` $1="${pick(['', 'article', 'headline', 'hidden', 'comments', 'http://[', 'datePublished', '2026', 'nav footer', '__proto__', 'Amazon', 'x'.repeat(2_000)], n)}"`,
          )
      );
    case 'untag':
      return html.slice(0, from) + html.slice(from).replace(/<\/?[a-z][^>]*>/i, '');
    case 'long':
      return put(
        pick(
          ['Amazon ', '14,000 jobs, ', '亞馬遜裁員', ' ', '(', 'a', '.', '\u00a0', '<br>', 'Amazon cuts 1,000 jobs. '],
          n,
        ).repeat(n % 700),
      );
  }
}

/** A page after all changes, one after the other. Pages that were blown up are cut off. */
export function mutated(html: string, all: readonly Change[]): string {
  const most = html.length + 60_000;
  return all.reduce((page, one) => change(page, one).slice(0, most), html);
}

/** What a page does to itself while it is read. */
export interface Shift {
  what: (typeof SHIFTS)[number];
  at: number;
  to: number;
}

const SHIFTS = [
  'remove',
  'move',
  'text',
  'split',
  'normalize',
  'clear',
  'copy',
  'wrap',
  'shadow',
  'insert',
  'adopt',
] as const;

export const shifts: fc.Arbitrary<Shift[]> = fc.array(
  fc.record({ what: fc.constantFrom(...SHIFTS), at: share, to: share }),
  { maxLength: 6 },
);

/** All nodes below one, in order, without recursion. */
export function nodesIn(root: Node): Node[] {
  const found: Node[] = [];
  for (let node: Node | null = root; node !== null; ) {
    found.push(node);
    let next: Node | null = node.firstChild;
    for (let up: Node | null = node; next === null && up !== null && up !== root; up = up.parentNode)
      next = up.nextSibling;
    node = next;
  }
  return found;
}

/** Changes a live page. What cannot be done to the nodes that it strikes is left out. */
export function shift(document: Document, { what, at, to }: Shift): void {
  const { body } = document;
  if (!body) return;
  const nodes = nodesIn(body);
  const one = nodes[Math.floor(at * (nodes.length - 1))] ?? body;
  const other = nodes[Math.floor(to * (nodes.length - 1))] ?? body;
  const isText = (node: Node): node is Text => node.nodeType === 3;
  const isElement = (node: Node): node is Element => node.nodeType === 1;
  const texts = nodes.filter(isText);
  const text = texts[Math.floor(at * (texts.length - 1))];
  if (what === 'remove' && one !== body) one.parentNode?.removeChild(one);
  if (what === 'move' && one !== body && !one.contains(other) && isElement(other)) other.append(one);
  if (what === 'text' && text) text.data = to < 0.3 ? '' : to < 0.6 ? text.data.slice(3) : `${text.data} ${text.data}`;
  if (what === 'split' && text && text.length > 1) text.splitText(Math.floor(to * text.length));
  if (what === 'normalize') body.normalize();
  if (what === 'clear' && isElement(one)) one.textContent = '';
  if (what === 'copy' && one !== body) one.parentNode?.insertBefore(one.cloneNode(true), one);
  if (what === 'wrap' && one !== body && one.parentNode) {
    const mark = document.createElement('mark');
    one.parentNode.insertBefore(mark, one);
    mark.append(one);
  }
  if (
    what === 'shadow' &&
    isElement(one) &&
    /^(?:div|p|article|section|span|h1|main)$/.test(one.localName) &&
    !one.shadowRoot
  ) {
    const root = one.attachShadow({ mode: 'open' });
    root.append(document.createElement('slot'));
  }
  if (what === 'insert') (isElement(one) ? one : body).append(document.createTextNode('Amazon cuts 14,000 jobs.'));
  if (what === 'adopt' && one !== body) document.implementation.createHTMLDocument('').adoptNode(one);
}
