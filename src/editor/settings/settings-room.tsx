/** The settings: found as one types, each taking effect as soon as it is changed, everywhere. */
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { description, isSettingName } from '../../settings/description.ts';
import { formatNumber } from '../../surfaces/format.ts';
import { Icon } from '../../surfaces/icons.tsx';
import { addressOf } from '../routes.ts';
import { useEditor } from '../state.ts';
import { EraseSection } from './erase-section.tsx';
import { ListedSites } from './listed-sites.tsx';
import { OffSites, OwnSites, SidebarWidth, SiteLayouts } from './own-sites-parts.tsx';
import { RestoreSection } from './restore-section.tsx';
import { SettingField } from './setting-field.tsx';
import { Marked, Part } from './setting-parts.tsx';
import { keepFind, readSettingsAddress } from './settings-address.ts';
import { ExportPart, ImportPart, ResetPart } from './settings-files.tsx';
import { PageKeys, Shortcuts } from './settings-keys.tsx';
import { PrivateNote } from './settings-private.tsx';
import { type PartName, partsOf, type RoomSection, roomSections } from './settings-search.ts';
import { createSettingsDesk, SettingsProvider, useSettings } from './settings-state.ts';
import { TrailErase } from './settings-trail.tsx';
import { StorageSection } from './storage-section.tsx';

export function SettingsRoom({ find }: { find: string }) {
  const editor = useEditor();
  const { labels } = editor;
  const { desk, follow } = useMemo(() => createSettingsDesk(editor, find), [editor, find]);
  useEffect(follow, [follow]);
  return (
    <SettingsProvider value={desk}>
      <section class="room settings" aria-labelledby="room-title">
        <h1 id="room-title" tabIndex={-1}>
          {labels.rooms.settings}
        </h1>
        <Find />
        {desk.found.value.parts === null && <SectionList />}
        {desk.isUnknown.value && (
          <p class="flag trouble" role="alert">
            {labels.settings.unknown}
          </p>
        )}
        {desk.isRead.value && <Sections />}
      </section>
    </SettingsProvider>
  );
}

function Find() {
  const { labels, locale } = useEditor();
  const { query, named, found } = useSettings();
  const words = labels.settings;
  const input = useRef<HTMLInputElement>(null);
  const count = found.value.parts?.size ?? null;

  function look(text: string): void {
    named.value = null;
    query.value = text;
    keepFind(text.trim());
  }

  return (
    <search class="setting-find">
      <label class="search">
        <span class="unseen">{words.find}</span>
        <Icon name="find" />
        <input
          ref={input}
          type="search"
          placeholder={words.find}
          value={query.value}
          onInput={({ currentTarget: { value } }) => look(value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || query.value === '') return;
            event.preventDefault();
            look('');
          }}
        />
      </label>
      <p class="small quiet" role="status">
        {count === null ? '' : count === 0 ? words.foundNone : words.found(count, formatNumber(count, locale))}
      </p>
      {count !== null && (
        <button
          type="button"
          class="text-button small"
          onClick={() => {
            look('');
            input.current?.focus();
          }}
        >
          {words.showAll}
        </button>
      )}
    </search>
  );
}

/** Ways to a section alone. */
function SectionList() {
  const { labels } = useEditor();
  return (
    <nav aria-label={labels.settings.sectionList}>
      <ul class="section-list small">
        {roomSections.map((section) => (
          <li key={section}>
            <a href={`${addressOf('settings')}?find=${section}`}>{labels.settings.sections[section]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Sections() {
  const place = useRef<HTMLDivElement>(null);
  // After another language was chosen the page has loaded anew: it goes on where the reader was.
  useLayoutEffect(() => {
    const { find, at } = readSettingsAddress(location.hash);
    if (at === null) return;
    keepFind(find);
    const part = place.current?.querySelector(`[data-setting="${CSS.escape(at)}"]`);
    part?.querySelector<HTMLElement>('select, button, input')?.focus();
  }, []);
  return (
    <div ref={place} class="setting-sections">
      {roomSections.map((section) => (
        <Section key={section} section={section} />
      ))}
    </div>
  );
}

function Section({ section }: { section: RoomSection }) {
  const { labels } = useEditor();
  const { isShown } = useSettings();
  const parts = partsOf(section).filter(isShown);
  if (parts.length === 0) return null;
  return (
    <section class="setting-section" data-section={section} aria-labelledby={`section-${section}`}>
      <h2 id={`section-${section}`}>
        <Marked text={labels.settings.sections[section]} />
      </h2>
      {parts.map((part) => (
        <PartOf key={part} part={part} />
      ))}
      {section === 'private' && <PrivateNote />}
    </section>
  );
}

function PartOf({ part }: { part: PartName }) {
  if (isSettingName(part) && !['list', 'hand'].includes(description[part].control)) return <SettingField name={part} />;
  switch (part) {
    case 'offSites':
      return <OffSites />;
    case 'ownSites':
      return <OwnSites />;
    case 'siteLayouts':
      return <SiteLayouts />;
    case 'sidebarWidth':
      return <SidebarWidth />;
    case 'listedSites':
      return <ListedSites />;
    case 'trailErase':
      return <TrailErase />;
    case 'shortcuts':
      return <Shortcuts />;
    case 'pageKeys':
      return <PageKeys />;
    case 'export':
      return <ExportPart />;
    case 'import':
      return <ImportPart />;
    case 'reset':
      return <ResetPart />;
    case 'storage':
      return (
        <Part part="storage">
          <StorageSection />
        </Part>
      );
    case 'restore':
      return (
        <Part part="restore">
          <RestoreSection />
        </Part>
      );
    case 'erase':
      return (
        <Part part="erase">
          <EraseSection />
        </Part>
      );
    default:
      return null;
  }
}
