/** What a file of settings would change, and what of it is not taken and why. */
import { useEffect, useRef } from 'preact/hooks';
import { description, isSettingName, type SettingName } from '../../settings/description.ts';
import { type Settings, settingsOf } from '../../settings/settings.ts';
import type { RefusedEntry, SettingsPlan } from '../../settings/settings-file.ts';
import { formatList, formatNumber, headed, isolated } from '../../surfaces/format.ts';
import type { EditorLabels } from '../../surfaces/labels/editor-labels.ts';
import { WayOn } from '../exchange/file-parts.tsx';
import { type Editor, useEditor } from '../state.ts';
import { useSettings } from './settings-state.ts';

interface SettingsPreviewProps {
  plan: SettingsPlan;
  onApply: (plan: SettingsPlan) => void;
  onCancel: () => void;
}

export function SettingsPreview({ plan, onApply, onCancel }: SettingsPreviewProps) {
  const editor = useEditor();
  const { settings } = useSettings();
  const words = editor.labels.settings;
  const { changes, changed, refused } = plan;
  const then = settingsOf({ ...settings.value, ...changes });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [plan]);
  return (
    <div class="import-step">
      <h4 ref={heading} tabIndex={-1}>
        {words.planTitle}
      </h4>
      {changed.length === 0 ? (
        <p>{words.planNothing}</p>
      ) : (
        <div class="wide-table">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.planSetting}</th>
                <th scope="col">{words.planNow}</th>
                <th scope="col">{words.planThen}</th>
              </tr>
            </thead>
            <tbody>
              {changed.map((name) => (
                <tr key={name} data-change={name}>
                  <th scope="row">{words.titles[name]}</th>
                  <td>{valueText(settings.value, name, editor)}</td>
                  <td>{valueText(then, name, editor)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {refused.length > 0 && (
        <>
          <h4>{words.refusedTitle}</h4>
          <ul class="refused">
            {refused.map((entry, at) => (
              <li key={at}>{refusedText(entry, editor.labels)}</li>
            ))}
          </ul>
        </>
      )}
      <WayOn words={words} onApply={changed.length > 0 ? () => onApply(plan) : null} onCancel={onCancel} />
    </div>
  );
}

/** The setting as the room calls it, what the file has there, and what is wrong with it. */
function refusedText({ name, given, why }: RefusedEntry, { settings: words }: EditorLabels) {
  const title = name === 'ownSites' ? words.titles.ownSites : isSettingName(name) ? words.titles[name] : null;
  return (
    <>
      {title ?? <code>{name}</code>}: <code>{given}</code> – {words.refusals[why]}
    </>
  );
}

/** Entries of a list that are named: those that came last. */
const few = 5;

/** A setting's value in the words of the room. */
function valueText(settings: Settings, name: SettingName, { labels, shared, locale }: Editor): string {
  const words = labels.settings;
  const choices: Readonly<Record<string, string>> = words.choices;
  const control = description[name];
  const value: unknown = settings[name];
  switch (control.control) {
    case 'switch':
      return value === true ? words.planOn : words.planOff;
    case 'choice':
      return choices[`${name}_${value}`] ?? String(value);
    case 'hand':
      return words.pixels(formatNumber(settings.sidebarWidth, locale));
    case 'choices':
      return settings.kinds.length === 0
        ? words.planNone
        : formatList(
            settings.kinds.map((kind) => shared.kinds[kind]),
            locale,
          );
    case 'list': {
      const hosts = name === 'offSites' ? settings.offSites : settings.siteLayouts.map(({ host }) => host);
      if (hosts.length === 0) return words.planNone;
      const named = hosts.slice(-few).map(isolated);
      if (hosts.length <= few) return formatList(named, locale);
      return `${headed(words.planEntries(hosts.length, formatNumber(hosts.length, locale)), locale)}…, ${named.join(', ')}`;
    }
  }
}
