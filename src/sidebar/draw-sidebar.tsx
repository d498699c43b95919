/** The part of the sidebar that draws: what it knows it is told over the wire, and what the reader asks for goes back. */
import { batch, effect } from '@preact/signals';
import { render } from 'preact';
import { usualLayout } from '../settings/usual-layout.ts';
import { afterPaint } from './after-paint.ts';
import { createAsking } from './asking.ts';
import { type Beginning, hearing, type ToDrawing, type ToPage, telling, type Wire } from './between.ts';
import { openAsBefore, turnState, updateState } from './change-state.ts';
import type { DrawingPlace } from './drawing-place.ts';
import { closeOnEscape, noteUse } from './keys.ts';
import type { Memory } from './memory.ts';
import { mirrorStand, takeStand } from './mirror-stand.ts';
import { sentFile } from './sent-file.ts';
import { Sidebar } from './sidebar.tsx';
import { createStand } from './stand.ts';
import { createState, kindToList, openRow, rowOfFigure, type SidebarActions, StateProvider } from './state.ts';
import { createRowFocus, leadToFigure, stepThroughFigures } from './step-figures.ts';
import { watchDrawn } from './watch-drawn.ts';

/** Draws the sidebar, until it is told that it ends. */
export function drawSidebar(place: Required<DrawingPlace>, wire: Wire, beginning: Beginning): void {
  const { document, root, container, trusts } = place;
  const tell = telling<ToPage>(wire);
  const asking = createAsking(tell);
  const stand = createStand({
    layout: usualLayout,
    viewport: beginning.stand.viewport,
    usualSide: beginning.stand.side,
    keep: (change) => tell('layout', change),
  });
  takeStand(stand, beginning.stand);
  const state = createState({
    ...beginning,
    stand,
    trusts,
    wasCovered: asking.wasCovered,
    actions: actionsBy({ tell, asking, beginning, copyText: place.copyText }),
  });
  const memory: Memory = new Map(
    beginning.opened.map(({ title, rows, kind }) => [title, { rows: new Set(rows), kind }]),
  );
  openAsBefore(state, memory);
  state.placed.value = new Set(beginning.placed);
  state.canReturn.value = beginning.canReturn;
  state.isWhole.value = beginning.atOnce;
  state.aside.value = beginning.kept?.aside ?? null;
  state.siteIsOff.value = beginning.kept?.siteIsOff ?? false;

  const mirror = mirrorStand(stand, (change) => tell('stand', change));
  /** Back to the text first, where one was led away from it. */
  function goBackOrClose(): void {
    if (state.dismiss.value) state.dismiss.value();
    else if (state.canReturn.value) state.actions.goBack();
    else state.actions.close();
  }
  closeOnEscape(container, goBackOrClose);
  noteUse(container, stand);
  const rowFocus = createRowFocus(root);
  stepThroughFigures(root, container, state, rowFocus);

  function drawWhole(): void {
    state.isWhole.value = true;
  }
  hearing<Omit<ToDrawing, 'begin' | 'lookUp'>>(wire, {
    seen() {
      if (!state.isWhole.peek()) afterPaint(document, drawWhole);
    },
    update({ context, page, limits }) {
      batch(() => {
        updateState(state, memory, { context, page });
        if (limits) state.limits.value = limits;
        if (context) state.announcement.value = state.labels.panel.updated;
      });
    },
    turn({ context, page, limits }) {
      turnState(state, memory, { context, page });
      state.limits.value = limits;
    },
    placed(figures) {
      state.placed.value = new Set(figures);
    },
    openFigure(index) {
      const row = rowOfFigure(state, index);
      if (row !== null) openRow(state, row);
    },
    focusFigure: (index) => leadToFigure(state, rowFocus, index),
    // Drawn first: it may have been a tab until now.
    focus: () =>
      void setTimeout(() => root.querySelector<HTMLElement>('.sidebar button')?.focus({ preventScroll: true })),
    escape: goBackOrClose,
    canReturn(can) {
      state.canReturn.value = can;
    },
    folded() {
      state.announcement.value = state.labels.figures.folded;
    },
    theme(theme) {
      state.theme.value = theme;
    },
    listed(listed) {
      if (state.listed.peek() === listed) return;
      batch(() => {
        state.listed.value = listed;
        state.waveKind.value = kindToList(state.context.peek(), listed);
      });
    },
    stand: mirror.take,
    answer: asking.answer,
    areYou: () => tell('here', null),
    end() {
      for (const stop of stops) stop();
      render(null, container);
      wire.close();
    },
  });

  render(
    <StateProvider value={state}>
      <Sidebar />
    </StateProvider>,
    container,
  );
  const sidebar = container.querySelector<HTMLElement>('.sidebar');
  const stops = [
    mirror.stop,
    effect(() =>
      tell('opened', { title: state.page.title, rows: [...state.openRows.value], kind: state.waveKind.value }),
    ),
    effect(() => tell('kept', { aside: state.aside.value, siteIsOff: state.siteIsOff.value })),
    ...(sidebar ? [watchDrawn(sidebar, (drawn) => tell('drawn', drawn))] : []),
  ];
}

interface Means {
  tell: ReturnType<typeof telling<ToPage>>;
  asking: ReturnType<typeof createAsking>;
  beginning: Beginning;
  copyText: SidebarActions['copyText'];
}

/** What the reader can ask for: nearly all of it is the page's part to do. */
function actionsBy({ tell, asking, beginning, copyText }: Means): SidebarActions {
  const { site, corrects, editor, prints } = beginning;
  return {
    showFigure: (index) => tell('showFigure', index),
    stepFigure: (by, row) => tell('stepFigure', { by, row }),
    goBack: () => tell('goBack', null),
    close: () => tell('close', null),
    copyText,
    saveFile: async (file) => tell('save', await sentFile(file)),
    site: site === null ? null : { host: site, setOff: asking.setOff },
    openDataset: editor ? (at) => tell('openDataset', at === undefined ? {} : { at }) : null,
    ...(prints && { openBrief: asking.openBrief }),
    ...(corrects !== undefined && { correct: corrects ? { keep: asking.correct, takeBack: asking.takeBack } : null }),
  };
}
