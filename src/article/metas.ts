/** The meta elements of a page, read once: each question to the whole page costs as much as all of them. */

export interface Meta {
  /** In lower case; empty where it has none. */
  property: string;
  name: string;
  /** The one of `property`, `name` and `itemprop` that it has, in lower case. */
  called: string;
  content: string | null;
}

/** Far above what pages have (some hundred, with verification codes and all). */
const MOST = 1_000;

/** Input: a document. Output: its meta elements, in order. */
export function readMetas(document: Document): Meta[] {
  return Array.from(document.querySelectorAll('meta'))
    .slice(0, MOST)
    .map((meta) => {
      const property = meta.getAttribute('property');
      const name = meta.getAttribute('name');
      return {
        property: (property ?? '').toLowerCase(),
        name: (name ?? '').toLowerCase(),
        called: (property ?? name ?? meta.getAttribute('itemprop') ?? '').toLowerCase(),
        content: meta.getAttribute('content'),
      };
    });
}

/** Input: meta elements and a name, in lower case. Output: the content of the first that has that property or name. */
export function contentOf(metas: readonly Meta[], wanted: string): string | null {
  return metas.find(({ property, name }) => property === wanted || name === wanted)?.content ?? null;
}
