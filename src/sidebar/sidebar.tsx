import { useEffect, useRef } from 'preact/hooks';
import { formatNumber } from '../surfaces/format.ts';
import { Icon } from '../surfaces/icons.tsx';
import { ActionsSection } from './actions-section.tsx';
import { AnswerSection } from './answer-section.tsx';
import { BackgroundSection } from './background-section.tsx';
import { ChecksSection } from './checks-section.tsx';
import { FiguresSection } from './figures-section.tsx';
import { ReadingSection } from './reading-section.tsx';
import { ResizeHandle } from './resize-handle.tsx';
import { ScaleSection } from './scale-section.tsx';
import { useSidebar } from './state.ts';
import { PriorSection, SinceSection } from './waves-section.tsx';

/** The panel at the right edge, or the tab that it shrinks to. */
export function Sidebar() {
  const { collapsed, theme, locale, announcement } = useSidebar();
  return (
    <div class="surface sidebar" data-theme={theme.value} lang={locale}>
      {collapsed.value ? <Tab /> : <Panel />}
      <p class="unseen" role="status">
        {announcement.value}
      </p>
    </div>
  );
}

/** Focus follows the reader from panel to tab and back, but is never taken from the page. */
function useFocusAfterToggle(ref: { current: HTMLElement | null }): void {
  const { toggledByReader } = useSidebar();
  useEffect(() => {
    if (!toggledByReader.value) return;
    toggledByReader.value = false;
    ref.current?.focus();
  }, []);
}

function Tab() {
  const { collapsed, toggledByReader, labels, locale, context } = useSidebar();
  const button = useRef<HTMLButtonElement>(null);
  useFocusAfterToggle(button);
  const figures = context.value.figures.length;
  return (
    <button
      ref={button}
      type="button"
      class="tab"
      aria-expanded={false}
      aria-label={figures === 0 ? labels.panel.open : labels.panel.expand(figures, formatNumber(figures, locale))}
      onClick={() => {
        toggledByReader.value = true;
        collapsed.value = false;
      }}
    >
      <Icon name="waves" />
      {figures > 0 && <span aria-hidden="true">{formatNumber(figures, locale)}</span>}
    </button>
  );
}

function Panel() {
  const { collapsed, toggledByReader, drawnWidth, labels, actions } = useSidebar();
  const collapse = useRef<HTMLButtonElement>(null);
  useFocusAfterToggle(collapse);
  return (
    <aside class="panel" aria-label={labels.panel.label} style={{ inlineSize: `${drawnWidth.value}px` }}>
      <ResizeHandle />
      <header class="panel-head">
        <h2 class="wordmark">
          <Icon name="waves" />
          {labels.name}
        </h2>
        <button
          ref={collapse}
          type="button"
          class="icon-button"
          title={labels.panel.collapse}
          aria-label={labels.panel.collapse}
          onClick={() => {
            toggledByReader.value = true;
            collapsed.value = true;
          }}
        >
          <Icon name="collapse" />
        </button>
        <button
          type="button"
          class="icon-button"
          title={labels.panel.close}
          aria-label={labels.panel.close}
          onClick={actions.close}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="scroller">
        <AnswerSection />
        <FiguresSection />
        <PriorSection />
        <SinceSection />
        <ScaleSection />
        <ChecksSection />
        <BackgroundSection />
        <ReadingSection />
        <ActionsSection />
      </div>
    </aside>
  );
}
