/** The settings as a whole: into a file, out of one after a look at what would change, and back to the defaults. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { askForSite } from '../../settings/ask-for-site.ts';
import { description, type SettingName, settingNames } from '../../settings/description.ts';
import { everySite, originsOf } from '../../settings/own-sites.ts';
import { defaultSettings } from '../../settings/settings.ts';
import { planSettings, type SettingsPlan, settingsAt, settingsFile } from '../../settings/settings-file.ts';
import { formatNumber } from '../../surfaces/format.ts';
import { FileField } from '../exchange/file-parts.tsx';
import { saveFile } from '../save-file.ts';
import { useEditor } from '../state.ts';
import { Part } from './setting-parts.tsx';
import { keepPlace } from './settings-address.ts';
import { SettingsPreview } from './settings-preview.tsx';
import { useSettings } from './settings-state.ts';

export function ExportPart() {
  const { labels } = useEditor();
  const { settings, ownSites } = useSettings();

  function save(): void {
    const now = new Date();
    const text = settingsFile(settings.value, ownSites.value, now);
    const name = `prior-waves-settings-${now.toISOString().slice(0, 10)}.json`;
    saveFile({ name, type: 'application/json', parts: [text] });
  }

  return (
    <Part part="export">
      <button type="button" class="plain-button" onClick={save}>
        {labels.settings.saveFile}
      </button>
    </Part>
  );
}

export function ImportPart() {
  const editor = useEditor();
  const { labels, locale } = editor;
  const { settings, ownSites, replace } = useSettings();
  const words = labels.settings;
  const plan = useSignal<SettingsPlan | null>(null);
  const sites = useSignal<readonly string[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const text = useRef('');

  const planNow = () => planSettings(text.current, { settings: settings.value, ownSites: ownSites.value });

  async function open(file: File): Promise<void> {
    text.current = await file.text();
    const read = planNow();
    if (read.ok) {
      plan.value = read.value;
      sites.value = read.value.toAllow;
    } else {
      leave();
      editor.say(words.fileProblems[read.error], 'trouble');
    }
  }

  function leave(): void {
    plan.value = null;
    if (input.current !== null) {
      input.current.value = '';
      input.current.focus();
    }
  }

  async function apply({ changed }: SettingsPlan): Promise<void> {
    // While this was looked at, sites can have been added to lists on pages.
    const now = planNow();
    const changes = now.ok ? settingsAt({ ...settings.value, ...now.value.changes }, changed) : {};
    if (changed.includes('uiLocale')) keepPlace('reset');
    const count = changed.length;
    if (await replace(changes, changed, words.applied(count, formatNumber(count, locale)))) leave();
  }

  const waiting = sites.value.filter((site) => !ownSites.value.includes(site));
  return (
    <Part part="import">
      <FileField label={words.chooseFile} accept=".json" input={input} onFile={(file) => void open(file)} />
      {plan.value !== null && (
        <SettingsPreview plan={plan.value} onApply={(chosen) => void apply(chosen)} onCancel={leave} />
      )}
      {plan.value === null && <UndoButton />}
      {waiting.length > 0 && <ToAllow sites={waiting} />}
    </Part>
  );
}

/** Each needs a press of its own: the browser asks the reader. */
function ToAllow({ sites }: { sites: readonly string[] }) {
  const { labels } = useEditor();
  const { tell } = useSettings();
  const words = labels.settings;
  return (
    <>
      <h4>{words.toAllow}</h4>
      <ul class="host-list">
        {sites.map((site) => (
          <li key={site}>
            <bdi>{site === everySite ? words.everySite : site}</bdi>
            <button type="button" class="text-button small" onClick={() => void tell(askForSite(originsOf(site)))}>
              {words.allowSite(site === everySite ? words.everySite : site)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Back from the defaults, or from what was taken from a file. */
function UndoButton() {
  const { labels } = useEditor();
  const { settings, former, goBack } = useSettings();

  async function back(button: HTMLElement): Promise<void> {
    const heading = button.closest('.setting')?.querySelector('h3');
    const locale = former.value?.uiLocale;
    if (locale !== undefined && locale !== settings.value.uiLocale) keepPlace('reset');
    await goBack();
    // The button that was pressed is gone.
    heading?.focus();
  }

  if (former.value === null) return null;
  return (
    <button type="button" class="plain-button" onClick={({ currentTarget }) => void back(currentTarget)}>
      {labels.settings.undoChange}
    </button>
  );
}

/** Back to the defaults, with a way back from there. */
export function ResetPart() {
  const { labels } = useEditor();
  const { settings, replace } = useSettings();
  const words = labels.settings;
  const defaults = defaultSettings();
  const others = settingNames.filter((name) => isPreference(name) && !isSame(settings.value[name], defaults[name]));

  async function reset(): Promise<void> {
    if (others.includes('uiLocale')) keepPlace('reset');
    await replace(settingsAt(defaults, others), others, words.resetDone);
  }

  return (
    <Part part="reset">
      <div class="row-of-buttons">
        <button
          type="button"
          class="plain-button"
          aria-disabled={others.length === 0}
          onClick={() => {
            if (others.length > 0) void reset();
          }}
        >
          {words.resetAll}
        </button>
        <UndoButton />
      </div>
      {others.length === 0 && <p class="small quiet">{words.resetNothing}</p>}
    </Part>
  );
}

/** Lists of sites are the reader's own work, and no preference. */
function isPreference(name: SettingName): boolean {
  return description[name].control !== 'list';
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
