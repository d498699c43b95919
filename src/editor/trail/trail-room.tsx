/** What each outlet printed of the same waves, as the reader saw it: looked through, saved, erased. */
import { type Signal, useSignal } from '@preact/signals';
import { call } from '../../messages/call.ts';
import { inPrivateWindow } from '../../settings/private-window.ts';
import { formatNumber } from '../../surfaces/format.ts';
import { Icon } from '../../surfaces/icons.tsx';
import { type ErasedPart, eraseOfTrail, eraseTrail, type TrailEntry } from '../../trail/trail.ts';
import { saveFile } from '../save-file.ts';
import { useEditor } from '../state.ts';
import { refusalText } from '../wording.ts';
import { EraseOlder, EraseQuestion, type ToErase } from './trail-erase.tsx';
import { trailCsv, trailJson } from './trail-file.ts';
import { TrailGroupCard } from './trail-group.tsx';
import { type TrailState, useTrail } from './trail-state.ts';
import { groupTrail, outletsIn, type TrailFilter } from './trail-view.ts';

/** Groups shown at first. */
const FEW = 20;

export function TrailRoom() {
  const editor = useEditor();
  const { labels, locale, words } = editor;
  const trail = useTrail();
  const filter = useSignal<TrailFilter>({ search: '', outlet: null, differOnly: false });
  const asking = useSignal<ToErase | null>(null);
  const shown = useSignal(FEW);
  const all = trail.entries.value;

  const titleOf = ({ type, id }: TrailEntry['record']): string => words.titleOf(type, id) ?? id;
  const groups = groupTrail(all ?? [], filter.value, titleOf);
  const more = Math.min(FEW, groups.length - shown.value);

  async function erase(part: ErasedPart | 'all'): Promise<void> {
    asking.value = null;
    const erased = part === 'all' ? await eraseTrail() : await eraseOfTrail(part);
    if (!erased.ok) return editor.say(refusalText(erased.error, labels), 'trouble');
    // What open sidebars show of it goes too.
    await call('datasetEdited', {});
    editor.say(labels.trail.erase.done(erased.value, formatNumber(erased.value, locale)));
  }

  return (
    <section class="room trail-room" aria-labelledby="room-title">
      <h1 id="room-title" tabIndex={-1}>
        {labels.rooms.trail}
      </h1>
      <p class="quiet">{labels.trail.intro}</p>
      <Standing trail={trail} />
      {asking.value !== null && (
        <EraseQuestion
          asked={asking.value}
          onErase={(part) => void erase(part)}
          onCancel={() => {
            asking.value = null;
          }}
        />
      )}
      {all !== null && all.length > 0 && (
        <>
          <Narrow all={all} filter={filter} asking={asking} />
          {groups.length === 0 && <p class="quiet">{labels.table.none}</p>}
          {groups.slice(0, shown.value).map((group) => (
            <TrailGroupCard key={group.key} group={group} title={titleOf(group.record)} all={all} asking={asking} />
          ))}
          {more > 0 && (
            <button
              type="button"
              class="plain-button"
              onClick={() => {
                shown.value += FEW;
              }}
            >
              {labels.trail.more(more, formatNumber(more, locale))}
            </button>
          )}
          <Whole all={all} asking={asking} />
        </>
      )}
    </section>
  );
}

/** Whether anything is being kept, for how long, and what is in the way. */
function Standing({ trail }: { trail: TrailState }) {
  const { labels, locale } = useEditor();
  const words = labels.trail;
  const [entries, settings, trouble] = [trail.entries.value, trail.settings.value, trail.trouble.value];
  if (entries === null || settings === null) return null;
  const isOff = settings.trail === 'nothing';
  const { trailDays } = settings;
  const kept = trailDays === 0 ? words.keptForEver : words.keptFor(trailDays, formatNumber(trailDays, locale));
  return (
    <>
      {trouble !== null && (
        <p class="flag" role="alert">
          {trouble.in === 'noting' ? words.notNoted(labels.troubles[trouble.code]) : labels.troubles[trouble.code]}
        </p>
      )}
      {inPrivateWindow() ? (
        <p class="flag">{words.private}</p>
      ) : trouble?.in === 'reading' ? null : (
        <p data-trail={isOff ? 'off' : 'on'}>
          {isOff && <strong>{words.off} </strong>}
          {entries.length === 0 ? !isOff && `${words.empty} ` : isOff ? `${words.stillHere} ` : ''}
          {(entries.length > 0 || !isOff) && `${kept} `}
          <a href="#/settings?find=trail">{words.settings}</a>
        </p>
      )}
    </>
  );
}

interface WithAll {
  all: readonly TrailEntry[];
  asking: Signal<ToErase | null>;
}

function Narrow({ all, filter, asking }: WithAll & { filter: Signal<TrailFilter> }) {
  const { labels, locale } = useEditor();
  const words = labels.trail;
  const { search, outlet, differOnly } = filter.value;
  const outlets = outletsIn(all);
  const change = (part: Partial<TrailFilter>): void => {
    filter.value = { ...filter.value, ...part };
  };
  return (
    <div class="narrow">
      <label class="search">
        <span class="unseen">{labels.table.search}</span>
        <Icon name="find" />
        <input
          type="search"
          value={search}
          placeholder={labels.table.search}
          onInput={({ currentTarget }) => change({ search: currentTarget.value })}
        />
      </label>
      <div class="filter" data-set={outlet === null ? undefined : ''}>
        <label for="trail-outlet">{words.outlet}</label>
        <select
          id="trail-outlet"
          value={outlet ?? ''}
          onChange={({ currentTarget }) => change({ outlet: currentTarget.value === '' ? null : currentTarget.value })}
        >
          <option value="">{labels.table.any}</option>
          {outlets.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={differOnly}
          onChange={({ currentTarget }) => change({ differOnly: currentTarget.checked })}
        />
        {words.differOnly}
      </label>
      <span class="counted quiet small">{words.figures(all.length, formatNumber(all.length, locale))}</span>
      {outlet !== null && <EraseOutlet outlet={outlet} all={all} asking={asking} />}
    </div>
  );
}

/** An outlet can print under several hosts. */
function EraseOutlet({ outlet, all, asking }: WithAll & { outlet: string }) {
  const { labels } = useEditor();
  const hosts = [...new Set(all.flatMap((entry) => (entry.outlet === outlet ? [entry.host] : [])))];
  return hosts.map((host) => (
    <button
      key={host}
      type="button"
      class="text-button small"
      onClick={() => {
        asking.value = { part: { host }, figures: all.filter((entry) => entry.host === host).length };
      }}
    >
      {labels.trail.erase.outlet(hosts.length === 1 ? outlet : host)}
    </button>
  ));
}

/** What is done with all of it. */
function Whole({ all, asking }: WithAll) {
  const editor = useEditor();
  const { labels } = editor;
  const words = labels.trail;

  function save(name: string, type: string, content: string): void {
    saveFile({ name, type, parts: [content] });
    editor.say(words.saved);
  }

  return (
    <>
      <div class="row-of-buttons">
        <button
          type="button"
          class="plain-button"
          onClick={() => save('prior-waves-trail.csv', 'text/csv', trailCsv(all))}
        >
          {words.csv}
        </button>
        <button
          type="button"
          class="plain-button"
          onClick={() => save('prior-waves-trail.json', 'application/json', trailJson(all))}
        >
          {words.json}
        </button>
      </div>
      <h2>{words.erase.title}</h2>
      <div class="row-of-buttons">
        <EraseOlder all={all} asking={asking} />
        <button
          type="button"
          class="plain-button danger"
          data-act="erase-all"
          onClick={() => {
            asking.value = { part: 'all', figures: all.length };
          }}
        >
          {words.erase.all}
        </button>
      </div>
    </>
  );
}
