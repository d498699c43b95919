/** Reads the example as a page is read, and draws what is found beside it. Loaded once the page has been drawn. */

import type { PageArticle } from '../article/extract.ts';
import { buildContextFrom } from '../context/build.ts';
import type { Context } from '../context/context.ts';
import { orderDataset } from '../context/ordered.ts';
import { bundledDataset } from '../dataset/bundled.ts';
import type { Correction } from '../dataset/correction.ts';
import { type MarksStyle, marksSheet } from '../highlights/marks-sheet.ts';
import { call } from '../messages/call.ts';
import type { EmbeddedSidebar } from '../sidebar/embed.tsx';
import type { Correcting, Theme } from '../sidebar/state.ts';
import { labelsFor } from '../surfaces/labels/index.ts';
import type { Locale } from '../surfaces/locale.ts';
import { word } from '../surfaces/sentences/index.ts';
import { styleSheet } from '../surfaces/style-sheet.ts';
import { loadDrawing, loadKit, loadLanguage } from './in-page-files.ts';

/** An address that belongs to nobody: what is put right here holds for this example, as on a page for that page. */
const address = 'https://example.com/prior-waves';

export interface ReadingOptions {
  article: HTMLElement;
  /** Where the sidebar is drawn. */
  place: HTMLElement;
  /** Of the article's text. */
  lang: string;
  locale: Locale;
  theme: Theme;
  marks: MarksStyle;
  /** Whether figures are marked at all. */
  drawn: boolean;
}

/** What became of the words in one element. */
export type Told =
  | { is: 'figure'; figure: string; verdict: string; why: string }
  | { is: 'no_figure' }
  | { is: 'no_story' }
  | { is: 'failed'; error: string };

export interface ExampleReading {
  /** Reads the article as it stands now, and tells of the words in an element of it. */
  read: (changed: Element | null) => Promise<Told>;
  setTheme: (theme: Theme) => void;
  destroy: () => void;
}

/** @returns a reader that has read nothing yet. */
export async function startReading(options: ReadingOptions): Promise<ExampleReading> {
  const { article, place, lang, locale } = options;
  const { ownerDocument: document } = article;
  const index = orderDataset(bundledDataset());
  const sheet = styleSheet(marksSheet(options.marks));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const [kit, drawing] = await Promise.all([loadKit(), loadDrawing(locale), loadLanguage(lang)]);
  const labels = labelsFor(locale);

  let shown: { page: PageArticle; context: Context } | null = null;
  let sidebar: EmbeddedSidebar | null = null;
  let { theme } = options;
  /** Put right in the example, and gone with the page. */
  let corrections: Correction[] = [];

  const current = (): NonNullable<typeof shown> => {
    if (shown === null) throw new Error('nothing was read yet');
    return shown;
  };
  const marks = kit.createFigureMarks({
    document,
    read: () => current().page,
    now: () => current().page,
    context: () => current().context,
    drawn: () => options.drawn,
    onPlaced: (figures) => sidebar?.setPlaced(figures),
    onClick(at) {
      sidebar?.openFigure(at);
      marks.setCurrent(at);
    },
    onEnter(at) {
      sidebar?.openFigure(at);
      sidebar?.focusFigure(at);
      marks.setCurrent(at);
    },
  });

  function showFigure(at: number): void {
    marks.setCurrent(at);
    const range = marks.rangeOf(at);
    if (range) kit.scrollToRange(range);
  }

  const correct: Correcting = {
    async keep(asked) {
      const id = `example-${corrections.length + 1}`;
      const made = new Date().toISOString().slice(0, 10);
      corrections = [...corrections, { ...asked, id, address: asked.where === 'everywhere' ? null : address, made }];
      await read(null);
      return id;
    },
    async takeBack(id) {
      corrections = corrections.filter((one) => one.id !== id);
      await read(null);
      return true;
    },
  };

  /** Counts readings: only the latest is shown. */
  let latest = 0;
  async function read(changed: Element | null): Promise<Told> {
    const mine = ++latest;
    const page = kit.extractArticle(document, address, { element: article, ofHead: false, address: null }, new Date());
    const reading = await kit.readPage(page, false);
    if (mine !== latest) return { is: 'no_figure' };
    if (reading.state === 'failed') return { is: 'failed', error: reading.error };
    if (reading.state !== 'story') {
      clear();
      return { is: 'no_story' };
    }
    const story = kit.applyCorrections(reading.story, corrections, address);
    show(reading.page, buildContextFrom(story, index, { ownIds: new Set() }));
    return changed === null ? { is: 'no_figure' } : tellOf(changed);
  }

  function clear(): void {
    marks.clear();
    sidebar?.destroy();
    sidebar = null;
    shown = null;
  }

  function show(page: PageArticle, context: Context): void {
    shown = { page, context };
    if (sidebar) sidebar.update({ context, page: page.article });
    else
      sidebar = drawing.embedSidebar({
        place,
        context,
        limits: page.limits,
        page: page.article,
        locale,
        theme,
        actions: {
          showFigure,
          goBack: () => undefined,
          stepFigure(by, row) {
            const next = kit.nextFigure(marks.placed, by, { current: marks.current, row });
            if (next === null) return;
            showFigure(next);
            sidebar?.focusFigure(next);
          },
          copyText: (text) => drawing.copyText(text, document),
          site: null,
          openDataset: (at) => void call('openPage', { page: 'editor', at }),
          correct,
        },
      });
    marks.place();
  }

  function tellOf(changed: Element): Told {
    const { page, context } = current();
    const at = context.figures.findIndex(({ figure }) => {
      const range = kit.rangeFor(page.places, figure);
      return range !== null && changed.contains(range.startContainer);
    });
    const found = context.figures[at];
    if (!found) return { is: 'no_figure' };
    sidebar?.openFigure(at);
    marks.setCurrent(at);
    const rules = found.explanation.filter(({ key }) => key !== 'held');
    const [first] = rules.length > 0 ? rules : found.explanation;
    return {
      is: 'figure',
      figure: found.figure.text,
      verdict: labels.verdicts[found.verdict],
      why: first ? word(first, locale) : '',
    };
  }

  return {
    read,
    setTheme(to) {
      theme = to;
      sidebar?.setTheme(to);
    },
    destroy() {
      latest += 1;
      clear();
      marks.destroy();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}
