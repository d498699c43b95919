import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import { IconButton } from '../surfaces/icon-button.tsx';
import { Icon } from '../surfaces/icons.tsx';
import { ActionsSection } from './actions-section.tsx';
import { AnswerSection } from './answer-section.tsx';
import { BackgroundSection } from './background-section.tsx';
import { ChecksSection } from './checks-section.tsx';
import { FiguresSection } from './figures-section.tsx';
import { OutletsSection } from './outlets-section.tsx';
import { ReadingSection } from './reading-section.tsx';
import { ResizeHandle } from './resize-handle.tsx';
import { ScaleSection } from './scale-section.tsx';
import { Sheet } from './sheet.tsx';
import { useSidebar } from './state.ts';
import { Tab } from './tab.tsx';
import { useFocusAfterToggle } from './use-focus.ts';
import { PriorSection, SinceSection } from './waves-section.tsx';
import { WayBackBar } from './way-back-bar.tsx';

/** The panel at an edge, the tab that it shrinks to, or in a small window the sheet at the lower edge. */
export function Sidebar() {
  const { stand, theme, locale, announcement } = useSidebar();
  const { veiled, collapsed, placement, side } = stand;
  const isSheet = placement.value.stand === 'sheet';
  return (
    <div class="surface sidebar" data-theme={theme.value} data-side={side.value} lang={locale} dir="ltr">
      {!veiled.value &&
        (isSheet ? (
          <Sheet>
            <Sections />
          </Sheet>
        ) : collapsed.value ? (
          <Tab />
        ) : (
          <Panel />
        ))}
      <p class="unseen" role="status">
        {announcement.value}
      </p>
    </div>
  );
}

function Panel() {
  const { stand, toggledByReader, drawnWidth, labels, actions } = useSidebar();
  const collapse = useRef<HTMLButtonElement>(null);
  useFocusAfterToggle(collapse);
  const { top, bottom } = stand.clear.value;
  const otherSide = stand.side.value === 'right' ? 'left' : 'right';
  return (
    <aside
      class="panel"
      aria-label={labels.panel.label}
      style={{ inlineSize: `${drawnWidth.value}px`, insetBlock: `${top}px ${bottom}px` }}
    >
      <ResizeHandle />
      <header class="panel-head">
        <h2 class="wordmark">
          <Icon name="waves" />
          {labels.name}
        </h2>
        <IconButton
          ref={collapse}
          class="collapse"
          icon="collapse"
          label={labels.panel.collapse}
          onClick={() => {
            toggledByReader.value = true;
            stand.shrink();
          }}
        />
        <IconButton
          icon={`to-${otherSide}`}
          label={labels.panel.sides[otherSide]}
          onClick={() => stand.moveTo(otherSide)}
        />
        <IconButton icon="close" label={labels.panel.close} onClick={actions.close} />
      </header>
      <Sections />
    </aside>
  );
}

function Sections() {
  const { turn, isWhole } = useSidebar();
  return (
    <>
      <div class="scroller" aria-busy={!isWhole.value}>
        <Fragment key={turn.value}>
          <AnswerSection />
          <FiguresSection />
          {isWhole.value && <FurtherDown />}
        </Fragment>
      </div>
      <WayBackBar />
    </>
  );
}

/** Most of what there is to draw, and not what one looks at first. */
function FurtherDown() {
  return (
    <>
      <OutletsSection />
      <PriorSection />
      <SinceSection />
      <ScaleSection />
      <ChecksSection />
      <BackgroundSection />
      <ReadingSection />
      <ActionsSection />
    </>
  );
}
