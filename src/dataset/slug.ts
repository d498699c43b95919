/**
 * The words of a name as a part of an id: small Latin letters, digits and hyphens, at most `most` of them; empty where it has none
 * of these.
 */
export function slugOf(text: string, most: number): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, most)
    .replace(/-+$/, '');
}
