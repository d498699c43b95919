/** A setting's control, drawn from the one description of all settings. */
import { description, type SettingName } from '../../settings/description.ts';
import type { Settings } from '../../settings/settings.ts';
import { settingsOf } from '../../settings/settings.ts';
import { settingsAt } from '../../settings/settings-file.ts';
import { useEditor } from '../state.ts';
import { MarkSample } from './mark-sample.tsx';
import { SelectPart, SwitchPart, ValuesPart } from './setting-parts.tsx';
import { keepPlace } from './settings-address.ts';
import { useSettings } from './settings-state.ts';

/** Settings that have a control of this kind; lists and what is set by hand are drawn by themselves. */
export function SettingField({ name }: { name: SettingName }) {
  const { labels, shared } = useEditor();
  const { settings, write } = useSettings();
  const control = description[name];
  const now = settings.value;
  const choices: Readonly<Record<string, string>> = labels.settings.choices;
  const explained: Readonly<Record<string, string>> = labels.settings.explained;

  function set(value: unknown): void {
    // The page loads anew in another language, and goes on at this control.
    if (name === 'uiLocale') keepPlace(name);
    void write(changeOf(now, name, value));
  }

  switch (control.control) {
    case 'switch':
      return <SwitchPart part={name} on={now[name] === true} onSwitch={set} />;
    case 'choices': {
      const chosen: readonly string[] = control.values.filter((value) => now.kinds.includes(value));
      return (
        <ValuesPart
          part={name}
          type="checkbox"
          options={control.values.map((value) => ({ value, word: shared.kinds[value] }))}
          isChosen={(value) => chosen.includes(value)}
          onChoose={(value, isOn) => set(isOn ? [...chosen, value] : chosen.filter((one) => one !== value))}
        />
      );
    }
    case 'choice': {
      const values: readonly (string | number)[] = control.values;
      const options = values.map((value) => ({
        value: String(value),
        word: choices[`${name}_${value}`] ?? String(value),
        text: explained[`${name}_${value}`],
        lang: name === 'uiLocale' && value !== 'auto' ? String(value) : undefined,
        sample: name === 'markStyle' ? <MarkSample style={settingsOf({ markStyle: value }).markStyle} /> : undefined,
      }));
      const choose = (chosen: string): void => set(values.find((value) => String(value) === chosen));
      const chosen = String(now[name]);
      return control.explained ? (
        <ValuesPart
          part={name}
          type="radio"
          options={options}
          isChosen={(value) => value === chosen}
          onChoose={choose}
        />
      ) : (
        <SelectPart part={name} options={options} chosen={chosen} onChoose={choose} />
      );
    }
    default:
      return null;
  }
}

/** What is written for a value of a control: one setting, and nothing that a setting cannot be. */
function changeOf(now: Settings, name: SettingName, value: unknown): Partial<Settings> {
  return settingsAt(settingsOf({ ...now, [name]: value }), [name]);
}
