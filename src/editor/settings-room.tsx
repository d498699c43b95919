/** Language and look, the sites that are switched off, the storage, and the ways back to the bundled dataset. */
import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { restoreAll as restoreBundled } from '../dataset/store.ts';
import { readSettings, type Settings, type Written, watchSettings, writeSettings } from '../settings/settings.ts';
import { forgetLayout } from '../settings/site-layout.ts';
import { switchSite } from '../settings/switch-site.ts';
import { formatNumber } from '../surfaces/format.ts';
import { EraseSection } from './erase-section.tsx';
import { editedTypes } from './rows.ts';
import { useEditor } from './state.ts';
import { StorageSection } from './storage-section.tsx';
import { refusalText } from './wording.ts';

export function SettingsRoom() {
  const { labels } = useEditor();
  return (
    <section class="room" aria-labelledby="room-title">
      <h1 id="room-title" tabIndex={-1}>
        {labels.rooms.settings}
      </h1>
      <Preferences />
      <StorageSection />
      <RestoreSection />
      <EraseSection />
    </section>
  );
}

function Preferences() {
  const editor = useEditor();
  const { labels } = editor;
  const words = labels.settings;
  const settings = useSignal<Settings | null>(null);
  const ids = [useId(), useId(), useId()];
  useEffect(() => {
    void readSettings().then((read) => {
      settings.value = read;
    });
    return watchSettings((read) => {
      settings.value = read;
    });
  }, []);
  const now = settings.value;
  if (now === null) return null;

  /** What could not be written is said. */
  async function tell(writing: Promise<Written>): Promise<void> {
    const written = await writing;
    if (!written.ok) editor.say(written.error, 'trouble');
  }
  const write = (change: Partial<Settings>): Promise<void> => tell(writeSettings(change));

  const locales = ['auto', 'en', 'zh-TW', 'fi'] as const;
  const themes = ['auto', 'light', 'dark'] as const;
  return (
    <>
      <div class="fields settings-fields">
        <div class="field">
          <label for={ids[0]}>{words.language}</label>
          <select
            id={ids[0]}
            value={now.uiLocale}
            onChange={(event) => {
              const chosen = locales.find((each) => each === event.currentTarget.value);
              if (chosen !== undefined) void write({ uiLocale: chosen });
            }}
          >
            {locales.map((each) => (
              <option key={each} value={each} lang={each === 'auto' ? undefined : each}>
                {each === 'auto' ? words.auto : words.languages[each]}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={ids[1]}>{words.theme}</label>
          <select
            id={ids[1]}
            value={now.theme}
            onChange={(event) => {
              const chosen = themes.find((each) => each === event.currentTarget.value);
              if (chosen !== undefined) void write({ theme: chosen });
            }}
          >
            {themes.map((each) => (
              <option key={each} value={each}>
                {words[each]}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={ids[2]}>{words.onStories}</label>
          <select
            id={ids[2]}
            value={now.show}
            onChange={(event) => void write({ show: event.currentTarget.value === 'open' ? 'open' : 'tab' })}
          >
            <option value="open">{words.comesOpen}</option>
            <option value="tab">{words.comesAsTab}</option>
          </select>
        </div>
      </div>
      {now.siteLayouts.length > 0 && (
        <>
          <h2>{words.siteLayouts}</h2>
          <p class="quiet">{words.siteLayoutsText}</p>
          <ul class="off-sites">
            {now.siteLayouts.map(({ host }) => (
              <li key={host}>
                <bdi>{host}</bdi>
                <button type="button" class="text-button small" onClick={() => void tell(forgetLayout(host))}>
                  {words.asEverywhere(host)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{words.offSites}</h2>
      {now.offSites.length === 0 ? (
        <p class="quiet">{words.noOffSites}</p>
      ) : (
        <ul class="off-sites">
          {now.offSites.map((host) => (
            <li key={host}>
              <bdi>{host}</bdi>
              <button type="button" class="text-button small" onClick={() => void tell(switchSite(host, false))}>
                {words.switchOn(host)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function RestoreSection() {
  const editor = useEditor();
  const { labels, locale, contents } = editor;
  const words = labels.settings;
  const rows = contents.value?.rows;
  const all = rows === undefined ? [] : editedTypes.flatMap((type) => [...rows[type].values()]);
  const count = (origin: string): string => formatNumber(all.filter((row) => row.origin === origin).length, locale);
  const back = all.filter(({ origin }) => origin === 'changed' || origin === 'deleted');

  async function restoreAll(): Promise<void> {
    const refused = await editor.run(() => restoreBundled());
    if (refused !== null) editor.say(refusalText(refused, labels), 'trouble');
    else editor.say(words.restored(back.length, formatNumber(back.length, locale)));
  }

  return (
    <>
      <h2>{words.restoreTitle}</h2>
      <p>{words.records(count('bundled'), count('changed'), count('own'), count('deleted'))}</p>
      <p class="quiet">{words.restoreText}</p>
      <button type="button" class="plain-button" disabled={back.length === 0} onClick={() => void restoreAll()}>
        {words.restoreAll}
      </button>
    </>
  );
}
