import lines from './mark-lines.css?inline';
import tints from './mark-tints.css?inline';
import marks from './marks.css?inline';

/** How figures are marked in the text: lines of different shapes, tints with fewer lines, or both. */
export type MarksStyle = 'underline' | 'tint' | 'both';

/**
 * The sheet with the marks' look, which the background puts into pages. The same text for the same style.
 * @param selectorOf what is to stand in a page of ours for the mark of a kind.
 */
export function marksSheet(style: MarksStyle, selectorOf?: (kind: string) => string): string {
  const sheet = [style === 'tint' ? '' : lines, style === 'underline' ? '' : tints, marks].join('\n');
  return selectorOf ? sheet.replace(/::highlight\(prior-waves-(\w+)\)/g, (_, kind) => selectorOf(kind)) : sheet;
}
