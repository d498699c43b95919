/** What a page says of itself in JSON-LD, as far as it describes the article. */
import * as v from 'valibot';

/** One thing that JSON-LD describes. Dates are as printed there. */
export interface Entity {
  types: string[];
  headline: string | null;
  url: string | null;
  published: string | null;
  modified: string | null;
  publisher: string | null;
  language: string | null;
  /** It says that not all of it is to be read for free. */
  walled: boolean;
}

const MAX_SCRIPTS = 40;
const MAX_SCRIPT_CHARS = 1_000_000;
const MAX_NODES = 500;
/** Where the page's own things are; everything else (related items, mentions, images) is about something else. */
const FOLLOWED = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed'];

const record = v.record(v.string(), v.unknown());
const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2_000));

function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  const parsed = v.safeParse(text, first);
  return parsed.success ? parsed.output : null;
}

/** A name given as text, or as a thing that has one. */
function nameOf(value: unknown, key: string): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  const parsed = v.safeParse(record, first);
  return parsed.success ? textOf(parsed.output[key]) : textOf(first);
}

function typesOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((type) => typeof type === 'string');
}

/** Said of the whole, or of the parts behind the wall; as a truth value, or as a word for it. */
function isWalled(node: Record<string, unknown>): boolean {
  const parts = Array.isArray(node.hasPart) ? node.hasPart : [node.hasPart];
  return [node, ...parts].some((part) => {
    const parsed = v.safeParse(record, part);
    if (!parsed.success) return false;
    const [free] = [parsed.output.isAccessibleForFree].flat();
    return free === false || (typeof free === 'string' && /^(?:false|no)$/i.test(free));
  });
}

function entityOf(node: Record<string, unknown>): Entity {
  return {
    types: typesOf(node['@type']),
    headline: textOf(node.headline) ?? textOf(node.name),
    url: textOf(node.url) ?? nameOf(node.mainEntityOfPage, '@id') ?? textOf(node['@id']),
    published: textOf(node.datePublished),
    modified: textOf(node.dateModified),
    publisher: nameOf(node.publisher, 'name'),
    language: nameOf(node.inLanguage, 'name'),
    walled: isWalled(node),
  };
}

/** Without marks around it. In steps: one expression for all takes the square of the white space in a page's script. */
function unwrapped(source: string): string {
  const start = source.trimStart().replace(/^\/\//, '').trimStart();
  const opens = /^(?:<!\[CDATA\[|<!--)/.exec(start);
  const bare = opens === null ? source : start.slice(opens[0].length);
  const end = bare.trimEnd();
  return end.endsWith(']]>') || end.endsWith('-->') ? end.slice(0, -3).trimEnd().replace(/\/\/$/, '') : bare;
}

function parse(source: string): unknown {
  // Some systems wrap it in CDATA or comment marks, or print raw line breaks inside strings.
  const bare = unwrapped(source);
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Broken JSON is common on real pages, and a page's own matter.
    }
  }
  return null;
}

/** Input: a document. Output: what its JSON-LD describes, in order; empty where there is none that can be read. */
export function readJsonLd(document: Document): Entity[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  const entities: Entity[] = [];
  for (const script of Array.from(scripts).slice(0, MAX_SCRIPTS)) {
    const source = script.textContent ?? '';
    if (source.length > MAX_SCRIPT_CHARS) continue;
    const waiting: unknown[] = [parse(source)];
    for (let seen = 0; waiting.length > 0 && seen < MAX_NODES; seen += 1) {
      const value = waiting.shift();
      if (Array.isArray(value)) {
        waiting.push(...value.slice(0, MAX_NODES));
        continue;
      }
      const node = v.safeParse(record, value);
      if (!node.success) continue;
      if (node.output['@type'] !== undefined) entities.push(entityOf(node.output));
      for (const key of FOLLOWED) if (typeof node.output[key] === 'object') waiting.push(node.output[key]);
    }
  }
  return entities;
}

const ARTICLE_TYPE = /(Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report)$/;

/** Whether an entity is an article of some kind. */
export function isArticle(entity: Entity): boolean {
  return entity.types.some((type) => ARTICLE_TYPE.test(type));
}
