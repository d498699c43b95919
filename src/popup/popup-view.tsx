import { formatNumber } from '../surfaces/format.ts';
import { Icon } from '../surfaces/icons.tsx';
import type { PopupLabels } from '../surfaces/labels/popup-labels.ts';
import { Evidence } from './evidence.tsx';
import { FiguresFound } from './figures-found.tsx';
import { LatestWavesChart } from './latest-waves.tsx';
import { type Action, actionsFor, hasSwitch, type Outcome, outcomeOf, type Page } from './outcome.ts';
import type { PopupParts } from './seen.ts';

/** The popup from top to bottom. The same parts stand at the same places whatever is known. */
export function Popup(parts: PopupParts) {
  const { seen, labels } = parts;
  const { page, trouble } = seen;
  return (
    <>
      <header>
        <h1 class="wordmark">
          <Icon name="waves" />
          {labels.name}
        </h1>
        <nav>
          <a href="../editor/editor.html" target="_blank" rel="noopener">
            {labels.openDataset}
          </a>
          <a href="../editor/editor.html#/settings" target="_blank" rel="noopener">
            {labels.openSettings}
          </a>
        </nav>
        <Site {...parts} />
      </header>
      <div class="outcome">
        {page !== null && <Report {...parts} page={page} />}
        {page === null && trouble === null && (
          <p class="quiet" role="status">
            {labels.looking}
          </p>
        )}
        <Trouble {...parts} />
      </div>
      <LatestWavesChart {...parts} />
      <footer class="small quiet">
        <Added {...parts} />
        <p>{labels.local}</p>
      </footer>
    </>
  );
}

/** The outcome in a glance, and what helps. */
function Report(parts: PopupParts & { page: Page }) {
  const { seen, page, labels, locale, acts } = parts;
  const outcome = outcomeOf(page);
  const actions = actionsFor(outcome, page);
  const { report } = page;
  const { glance } = seen;
  const hasWhy = glance !== null && glance.why.length > 0;
  return (
    <section data-state={outcome}>
      <div role="status">
        {outcome === 'story' && report !== null ? (
          <h2>
            {labels.kinds[report.kind]}
            <span class="quiet"> · {labels.figureCount(report.figures, formatNumber(report.figures, locale))}</span>
          </h2>
        ) : (
          <Why outcome={outcome} labels={labels} />
        )}
      </div>
      {outcome === 'story' && glance !== null && <FiguresFound {...parts} glance={glance} />}
      {outcome === 'story' && <Notes {...parts} />}
      {outcome !== 'story' && hasWhy && <Evidence why={glance.why} labels={labels} />}
      {outcome === 'failed' && report?.error && (
        <p class="small quiet" lang="en">
          {report.error}
        </p>
      )}
      {page.isPrivate && <p class="quiet small">{labels.private}</p>}
      <div class="actions">
        {actions.map((action, at) => (
          <button
            key={at}
            type="button"
            class={at === 0 ? 'plain-button main-button' : 'plain-button'}
            aria-disabled={seen.doing !== null}
            onClick={() => acts.press(action)}
          >
            {wordsOf(action, parts)}
          </button>
        ))}
        {outcome === 'story' && hasWhy && (
          <details class="small">
            <summary>{labels.why}</summary>
            <Evidence why={glance.why} labels={labels} />
          </details>
        )}
      </div>
    </section>
  );
}

function Why({ outcome, labels }: { outcome: Outcome; labels: PopupLabels }) {
  if (outcome === 'story') return null;
  const { title, text } = labels.states[outcome];
  return (
    <>
      <h2>{title}</h2>
      <p class="quiet">{text}</p>
    </>
  );
}

function wordsOf(action: Action, { seen, labels }: PopupParts): string {
  const reads = action === 'check' || action === 'show' || action === 'again';
  if (reads && seen.doing === action) return labels.checking;
  const words: Record<Action, string> = {
    open: labels.openSidebar,
    close: labels.closeSidebar,
    check: labels.checkPage,
    show: labels.showAnyway,
    again: labels.checkAgain,
    always: labels.always,
    allow: labels.allow,
    switchOn: labels.switchOn,
    reload: labels.reload,
    takeBack: labels.takeBack,
  };
  return words[action];
}

/** Why a story's sidebar is not open by itself, where that is not plain to see. */
function Notes({ seen, labels, acts }: PopupParts) {
  const { page, glance } = seen;
  const sidebar = page?.report?.sidebar;
  if (sidebar === 'removed' || sidebar === 'waiting') return <p class="flag">{labels.sidebar[sidebar]}</p>;
  const keptBack = glance?.keptBack ?? null;
  if (sidebar === 'shown' || keptBack === null || keptBack === 'off') return null;
  return (
    <p class="flag">
      {labels.keptBack[keptBack]}{' '}
      {keptBack === 'often' ? (
        page?.isPrivate === false && (
          <button type="button" class="text-button" onClick={acts.letOpen}>
            {labels.letOpen}
          </button>
        )
      ) : (
        <a href="../editor/editor.html#/settings" target="_blank" rel="noopener">
          {labels.openSettings}
        </a>
      )}
    </p>
  );
}

/** Which site it is, and whether anything is shown on it by itself; a site that the reader added can be taken back. */
function Site({ seen: { page, doing }, labels, acts }: PopupParts) {
  return (
    <div class="site small">
      <bdi class="host quiet">{page?.host}</bdi>
      {page !== null && hasSwitch(page) && (
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            checked={page.access !== 'off'}
            aria-checked={page.access !== 'off'}
            disabled={doing === 'site'}
            onChange={(event) => acts.switchSite(!event.currentTarget.checked)}
          />
          {labels.siteSwitch}
        </label>
      )}
      {page?.access === 'own' && !page.isPrivate && (
        <p class="quiet">
          {labels.ownSite}{' '}
          <button type="button" class="text-button" onClick={acts.takeSiteBack}>
            {labels.takeSiteBack}
          </button>
        </p>
      )}
    </div>
  );
}

/** Sites that a later release listed need a word of the reader's. */
function Added({ seen: { added }, labels, locale, acts }: PopupParts) {
  if (added === null) return null;
  return (
    <p class="small">
      {labels.added(added.count, formatNumber(added.count, locale))}{' '}
      <button type="button" class="text-button" onClick={acts.allowAdded}>
        {labels.allowAdded}
      </button>
    </p>
  );
}

function Trouble({ seen: { page, trouble }, labels, acts }: PopupParts) {
  if (trouble === null) return null;
  // What could not be written begins so (`settings/settings.ts`); the page itself is well.
  const said = trouble === 'refused' ? labels.refused : trouble.startsWith('settings: ') ? labels.notKept : null;
  if (said !== null) {
    return (
      <p class="flag" role="alert">
        {said}
      </p>
    );
  }
  const { title, text } = labels.states.failed;
  return (
    <section role="alert" data-state={page === null ? 'failed' : undefined} class={page === null ? undefined : 'flag'}>
      <h2>{title}</h2>
      <p class="quiet">{text}</p>
      <div class="actions">
        <button type="button" class="plain-button main-button" onClick={() => acts.press('reload')}>
          {labels.reload}
        </button>
        <details class="small">
          <summary>{labels.why}</summary>
          <p lang="en">{trouble}</p>
        </details>
      </div>
    </section>
  );
}
