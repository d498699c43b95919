/** Marks in the article's own text by the CSS Custom Highlight API: the page's DOM is read, never written. */
import type { MarkStyle } from '../surfaces/mark-style.ts';
import { highlightNames } from './names.ts';

/** Words to mark. `range` is live; null where the words are not to be found in the page. */
export interface Mark {
  /** The figure's index in the Context. */
  index: number;
  range: Range | null;
  style: MarkStyle;
}

export interface HighlightsOptions {
  document: Document;
  /** Whether an event is the reader's own doing; else the browser says so (`isTrusted`). */
  trusts?: (event: Event) => boolean;
  /** The reader clicked on marked words. */
  onClick: (index: number) => void;
  /** The reader pressed Enter with the caret or the selection in marked words. */
  onEnter: (index: number) => void;
}

export interface Highlights {
  /**
   * Marks these and nothing else; not `drawn`, they are known and only the one that is set off can be seen. Nothing is
   * registered before the first call.
   */
  place: (marks: readonly Mark[], drawn?: boolean) => void;
  /** Sets one mark off from the others; null for none. */
  setCurrent: (index: number | null) => void;
  /** Where a mark's words stand now; null where they are gone from the page or no longer the same. */
  rangeOf: (index: number) => Range | null;
  /** Indexes of the marks whose words still stand where they were found. */
  placed: () => Set<number>;
  /** Takes all marks away. */
  clear: () => void;
  /** Takes all marks and listeners away. */
  destroy: () => void;
}

/** The part of the API that TypeScript's own types lack. */
interface PointHits {
  highlightsFromPoint?: (x: number, y: number) => { ranges: ArrayLike<AbstractRange> }[];
}

interface Placed {
  range: Range;
  text: string;
  style: MarkStyle;
}

/**
 * Registry and highlights are never iterated, because Firefox does not let content scripts: what was put in is kept
 * here. The page can list names and ranges as well, which is why they carry a style and no more.
 */
export function createHighlights({
  document,
  trusts = (event) => event.isTrusted,
  onClick,
  onEnter,
}: HighlightsOptions): Highlights {
  const lifetime = new AbortController();
  const marks = new Map<number, Placed>();
  const registry: HighlightRegistry & PointHits = CSS.highlights;
  const styles: MarkStyle[] = ['holds', 'check', 'open'];
  let areDrawn = true;

  function stands({ range, text }: Placed): boolean {
    return range.startContainer.isConnected && range.toString() === text;
  }

  function rangeOf(index: number): Range | null {
    const mark = marks.get(index);
    return mark && stands(mark) ? mark.range : null;
  }

  document.addEventListener(
    'click',
    (event) => {
      // The page knows where the marks are, and cannot press them.
      if (marks.size === 0 || event.defaultPrevented || event.button !== 0 || !trusts(event)) return;
      if (isForSomethingElse(event)) return;
      const hits = registry.highlightsFromPoint?.(event.clientX, event.clientY) ?? [];
      const ranges = new Set(hits.flatMap((hit) => Array.from(hit.ranges)));
      for (const [index, { range }] of marks) {
        if (ranges.has(range)) return onClick(index);
      }
    },
    { signal: lifetime.signal },
  );

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || marks.size === 0 || !areDrawn || event.defaultPrevented || event.isComposing) return;
      // The page cannot press it: it would lead focus away from the page.
      if (!trusts(event) || hasModifier(event) || isOnControl(event)) return;
      const selection = document.getSelection();
      const selected = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
      for (const [index, mark] of marks) {
        if (selected && stands(mark) && meets(mark.range, selected)) return onEnter(index);
      }
    },
    { signal: lifetime.signal },
  );

  /** What was registered under each name, as far as nobody else has taken the name since: a newer self of ours. */
  const registered = new Map<string, Highlight>();
  function register(name: string, highlight: Highlight): void {
    registry.set(name, highlight);
    registered.set(name, highlight);
  }
  function unregister(name: string): void {
    if (registry.get(name) === registered.get(name)) registry.delete(name);
    registered.delete(name);
  }

  function clear(): void {
    for (const name of Object.values(highlightNames)) unregister(name);
    marks.clear();
  }

  return {
    place(wanted, drawn = true) {
      clear();
      // What a former self has left behind.
      for (const name of Object.values(highlightNames)) registry.delete(name);
      areDrawn = drawn;
      for (const { index, range, style } of wanted) {
        if (range && !range.collapsed) marks.set(index, { range, text: range.toString(), style });
      }
      if (!drawn) return;
      for (const style of styles) {
        const ranges = [...marks.values()].flatMap((mark) => (mark.style === style ? [mark.range] : []));
        if (ranges.length > 0) register(highlightNames[style], new Highlight(...ranges));
      }
    },
    setCurrent(index) {
      const range = index === null ? null : rangeOf(index);
      if (!range) {
        unregister(highlightNames.current);
        return;
      }
      const highlight = new Highlight(range);
      highlight.priority = 1;
      register(highlightNames.current, highlight);
    },
    rangeOf,
    clear,
    placed: () => new Set([...marks].flatMap(([index, mark]) => (stands(mark) ? [index] : []))),
    destroy() {
      lifetime.abort();
      clear();
    },
  };
}

const CONTROLS =
  'a[href], area, button, input, label, select, option, summary, textarea, video, audio, [onclick], [contenteditable], ' +
  '[role="button"], [role="link"], [role="tab"], [role="checkbox"], [role="menuitem"], [role="option"], [role="switch"]';

/** What the page itself acts on keeps its meaning. */
function isOnControl(event: Event): boolean {
  // A component of the page tells only its own element as the target.
  const [target] = event.composedPath();
  return target instanceof Element && target.closest(CONTROLS) !== null;
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent | KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

/** The click ends a selection, follows a link, or has a meaning of its own by a key held down. */
function isForSomethingElse(event: MouseEvent): boolean {
  if (hasModifier(event) || isOnControl(event)) return true;
  const { target } = event;
  return target instanceof Node && target.ownerDocument?.getSelection()?.isCollapsed === false;
}

/** Whether a selection or a caret has something of a range. */
function meets(range: Range, selected: Range): boolean {
  return (
    range.compareBoundaryPoints(Range.END_TO_START, selected) <= 0 &&
    range.compareBoundaryPoints(Range.START_TO_END, selected) >= 0
  );
}
