/** Draws the answer to a look-up in its frame: what was selected, and the rows of its figures. */
import { render } from 'preact';
import { usualLayout } from '../../settings/usual-layout.ts';
import { labelsFor } from '../../surfaces/labels/index.ts';
import { hearing, type LookedUp, type ToDrawing, type ToPage, telling, type Wire } from '../between.ts';
import type { DrawingPlace } from '../drawing-place.ts';
import { FigureRows } from '../figures-section.tsx';
import { closeOnEscape } from '../keys.ts';
import { sentFile } from '../sent-file.ts';
import { SmallSheet } from '../small-sheet.tsx';
import { createStand } from '../stand.ts';
import { createState, figureRowId, type SidebarState, StateProvider } from '../state.ts';
import { watchDrawn } from '../watch-drawn.ts';

export function drawLookUp(place: Required<DrawingPlace>, wire: Wire, looked: LookedUp): void {
  const { container } = place;
  const { locale, theme, quote, instead } = looked;
  const tell = telling<ToPage>(wire);
  const close = (): void => tell('close', null);
  const labels = labelsFor(locale);
  const state = stateFor(place, looked, tell);
  closeOnEscape(container, close);
  render(
    <SmallSheet labels={labels} locale={locale} theme={theme} title={labels.lookUp.title} onClose={close}>
      {quote !== '' && <blockquote class="looked-up small">{quote}</blockquote>}
      {state ? (
        <StateProvider value={state}>
          <FigureRows groups={state.groups.value} />
        </StateProvider>
      ) : (
        <p class="quiet" data-lookup="nothing">
          {labels.lookUp[instead]}
        </p>
      )}
    </SmallSheet>,
    container,
  );
  const sidebar = container.querySelector<HTMLElement>('.sidebar');
  const stopWatching = sidebar ? watchDrawn(sidebar, (drawn) => tell('drawn', drawn)) : () => undefined;
  hearing<Pick<ToDrawing, 'end' | 'areYou'>>(wire, {
    areYou: () => tell('here', null),
    end() {
      stopWatching();
      render(null, container);
      wire.close();
    },
  });
}

/** What the rows of the sidebar need to know, of the selection alone; every row is open. Null where it holds no figure. */
function stateFor(
  { copyText, trusts }: Pick<Required<DrawingPlace>, 'copyText' | 'trusts'>,
  { shown, locale, theme, isPlaced }: LookedUp,
  tell: ReturnType<typeof telling<ToPage>>,
): SidebarState | null {
  if (shown === null) return null;
  const state = createState({
    ...shown,
    locale,
    theme,
    trusts,
    stand: createStand({ layout: usualLayout, viewport: innerWidth, usualSide: 'right', keep: () => undefined }),
    actions: {
      showFigure: (index) => tell('showFigure', index),
      stepFigure: () => undefined,
      goBack: () => undefined,
      close: () => tell('close', null),
      copyText,
      saveFile: async (file) => tell('save', await sentFile(file)),
      site: null,
      openDataset: (at) => tell('openDataset', at === undefined ? {} : { at }),
    },
  });
  if (isPlaced) state.placed.value = new Set(shown.context.figures.keys());
  state.openRows.value = new Set(state.groups.value.map(({ id }) => figureRowId(id)));
  return state;
}
