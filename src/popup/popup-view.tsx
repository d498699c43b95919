import type { Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Context } from '../context/context.ts';
import { call } from '../messages/call.ts';
import type { PageState, Report } from '../messages/calls.ts';
import { switchSite } from '../settings/switch-site.ts';
import type { Figure } from '../story/story.ts';
import { formatFigure, formatNumber } from '../surfaces/format.ts';
import { Icon } from '../surfaces/icons.tsx';
import type { Labels } from '../surfaces/labels/index.ts';
import type { Locale } from '../surfaces/locale.ts';
import { word } from '../surfaces/sentences/index.ts';
import { wordStoryReason } from '../surfaces/sentences/reasons.ts';
import { subjectText } from '../surfaces/subject-text.ts';
import { markStyleOf, VerdictMark } from '../surfaces/verdict.tsx';
import { SidebarNote } from './sidebar-note.tsx';
import { askTab, canCheck, reasonFor, setSidebar, type TabState } from './tab-state.ts';

export interface PopupModel {
  locale: Locale;
  labels: Labels;
  /** The tab to speak of; rejects where the browser does not tell. Null where there is none. */
  tabId: Promise<number | null>;
  tab: Signal<TabState | null>;
  busy: Signal<boolean>;
  /** What went wrong, in the words of whoever failed. */
  trouble: Signal<string | null>;
}

export function Popup({ model }: { model: PopupModel }) {
  const { labels, tab, busy, trouble } = model;

  async function refresh(): Promise<void> {
    busy.value = true;
    const tabId = await model.tabId;
    if (tabId === null) {
      busy.value = false;
      return;
    }
    const asked = await askTab(tabId, (state) => {
      tab.value = state;
    });
    trouble.value = asked.ok ? null : asked.error;
    busy.value = false;
  }
  useEffect(() => void refresh(), []);

  async function act(doing: Promise<{ ok: true } | { ok: false; error: string }>): Promise<void> {
    busy.value = true;
    const done = await doing;
    await refresh();
    if (!done.ok) trouble.value = done.error;
  }

  const state = tab.value;
  return (
    <div class="popup" aria-busy={busy.value}>
      <header>
        <h1 class="wordmark">
          <Icon name="waves" />
          {labels.name}
        </h1>
        {state?.page.host && <bdi class="quiet small">{state.page.host}</bdi>}
      </header>
      <div aria-live="polite">
        {state === null ? (
          trouble.value === null && <p class="quiet">{labels.popup.looking}</p>
        ) : (
          <TabReport model={model} state={state} />
        )}
        {trouble.value !== null && <Trouble labels={labels} text={trouble.value} />}
      </div>
      {state && <Actions model={model} state={state} act={act} />}
      {state && <SidebarNote labels={labels} page={state.page} />}
      {state?.context && <FigureList context={state.context} model={model} />}
      {state?.page.report && (
        <Why
          act={act}
          labels={labels}
          locale={model.locale}
          report={state.page.report}
          open={state.page.report.state !== 'story'}
        />
      )}
      <footer class="small quiet">
        <a href="../editor/editor.html" target="_blank" rel="noopener">
          {labels.popup.openDataset}
        </a>
        <p>{labels.popup.local}</p>
      </footer>
    </div>
  );
}

/** The outcome in a glance: what was found, or why nothing is shown. */
function TabReport({ model, state }: { model: PopupModel; state: TabState }) {
  const { labels, locale } = model;
  const { page, context } = state;
  const reason = reasonFor(page);
  if (reason !== null) {
    const { title, text } = labels.popup.states[reason];
    return (
      <section data-state={reason}>
        <h2>{title}</h2>
        <p class="quiet">{text}</p>
      </section>
    );
  }
  const { report } = page;
  return (
    <section data-state="story">
      <p class="overline">{labels.popup.found}</p>
      <h2>
        {report ? labels.kinds[report.kind] : ''}
        {report && report.figures > 0 && (
          <span class="quiet"> · {labels.popup.figures(report.figures, formatNumber(report.figures, locale))}</span>
        )}
      </h2>
      {context && (
        <p class="answer">
          {context.answer.map((sentence) => word(sentence, locale)).join(locale === 'zh-TW' ? '' : ' ')}
        </p>
      )}
    </section>
  );
}

function FigureList({ context, model }: { context: Context; model: PopupModel }) {
  if (context.figures.length === 0) return null;
  return (
    <ul class="figures">
      {context.figures.map(({ figure, verdict }) => (
        <li key={`${figure.in} ${figure.start}`} data-verdict={verdict}>
          <span>
            <bdi class="printed" lang={context.story.lang} data-mark={markStyleOf(verdict)}>
              {figure.text}
            </bdi>
            <span class="quiet small"> {meaningOf(figure, model)}</span>
          </span>
          <VerdictMark verdict={verdict} labels={model.labels} />
        </li>
      ))}
    </ul>
  );
}

/** What a figure means, as far as its own words do not say it. */
function meaningOf(figure: Figure, { labels, locale }: PopupModel): string {
  const normalised = formatFigure(figure, locale);
  return [
    normalised === figure.text ? null : normalised,
    labels.roles[figure.role],
    subjectText(figure.subject, labels),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

interface WhyProps {
  labels: Labels;
  locale: Locale;
  report: Report;
  open: boolean;
  act: (doing: Promise<{ ok: true } | { ok: false; error: string }>) => Promise<void>;
}

/** The evidence, for and against; what the reader said of the page can be taken back here. */
function Why({ labels, locale, report, open, act }: WhyProps) {
  const { why, error } = report;
  if (why.length === 0 && error === null) return null;
  return (
    <details class="small" open={open}>
      <summary>{labels.popup.why}</summary>
      <ul class="bullets">
        {why.map((reason) => (
          <li key={reason.code} data-speaks={reason.speaks}>
            {wordStoryReason(reason, locale)}
            {reason.code === 'reader' && (
              <>
                {' '}
                <button type="button" class="text-button" onClick={() => void act(call('takeBack', { id: reason.by }))}>
                  {labels.correct.takeBack}
                </button>
              </>
            )}
          </li>
        ))}
        {error !== null && <li lang="en">{error}</li>}
      </ul>
    </details>
  );
}

function Trouble({ labels, text }: { labels: Labels; text: string }) {
  const { title, text: advice } = labels.popup.states.failed;
  return (
    <div class="flag" role="alert">
      <strong>{title}.</strong> {advice}
      <details>
        <summary>{labels.popup.why}</summary>
        <p lang="en">{text}</p>
      </details>
    </div>
  );
}

interface ActionsProps {
  model: PopupModel;
  state: TabState;
  act: (doing: Promise<{ ok: true } | { ok: false; error: string }>) => Promise<void>;
}

function Actions({ model, state, act }: ActionsProps) {
  const { labels, busy } = model;
  const { page, tabId } = state;
  const words = labels.popup;
  const shown = page.report?.sidebar === 'shown';
  return (
    <div class="actions">
      {page.report?.state === 'story' && (
        <button
          type="button"
          class="plain-button main-button"
          onClick={() => void act(setSidebar(tabId, !shown))}
          aria-disabled={busy.value}
        >
          {shown ? words.closeSidebar : words.openSidebar}
        </button>
      )}
      {canCheck(page) && (
        <button
          type="button"
          class="plain-button main-button"
          onClick={() => void act(call('checkPage', { tabId }))}
          aria-disabled={busy.value}
        >
          <Icon name="find" />
          {busy.value ? words.checking : reasonFor(page) === 'in_doubt' ? words.showAnyway : words.checkPage}
        </button>
      )}
      <SiteSwitch labels={labels} page={page} act={act} />
    </div>
  );
}

/** Whether anything is shown by itself on this news site. */
function SiteSwitch({ labels, page, act }: { labels: Labels; page: PageState; act: ActionsProps['act'] }) {
  const { access, host, isPrivate } = page;
  if (host === null || isPrivate || (access !== 'listed' && access !== 'off')) return null;
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={access === 'listed'}
        onChange={(event) => void act(switchSite(host, !event.currentTarget.checked))}
      />
      {labels.popup.siteSwitch}
    </label>
  );
}
