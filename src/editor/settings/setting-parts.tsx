/** The parts that the settings room is made of: a title, what is said of it, and a control. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useEditor } from '../state.ts';
import { fits, type PartName, placesOf } from './settings-search.ts';
import { useSettings } from './settings-state.ts';

/** A text with the words marked that are looked for. */
export function Marked({ text }: { text: string }) {
  const { found } = useSettings();
  const places = placesOf(text, found.value.words);
  if (places.length === 0) return <>{text}</>;
  const pieces = places.map(([start, end], at) => (
    <>
      {text.slice(places[at - 1]?.[1] ?? 0, start)}
      <mark key={start}>{text.slice(start, end)}</mark>
    </>
  ));
  return (
    <>
      {pieces}
      {text.slice(places.at(-1)?.[1])}
    </>
  );
}

/** What is said of a part, and by which other word it was found. */
function PartText({ part, id }: { part: PartName; id?: string }) {
  const { labels } = useEditor();
  const { found } = useSettings();
  const { texts, also, alsoFound } = labels.settings;
  const others = found.value.words.flatMap((word) =>
    also[part].split(/[,，、]\s*/).filter((each) => fits([word], [each])),
  );
  return (
    <div id={id} class="quiet small">
      <p>
        <Marked text={texts[part]} />
      </p>
      {others.length > 0 && (
        <p>
          <Marked text={alsoFound([...new Set(others)].join(', '))} />
        </p>
      )}
    </div>
  );
}

/** A part that is more than one control, under a heading of its own. */
export function Part({ part, children }: { part: PartName; children?: ComponentChildren }) {
  const { labels } = useEditor();
  const { isShown } = useSettings();
  const id = useId();
  if (!isShown(part)) return null;
  return (
    <section class="setting" data-setting={part} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        <Marked text={labels.settings.titles[part]} />
      </h3>
      <PartText part={part} />
      {children}
    </section>
  );
}

interface Option {
  value: string;
  word: string;
  lang?: string | undefined;
  /** What is said of it, where more is to be said. */
  text?: string | undefined;
  /** What it looks like. */
  sample?: ComponentChildren;
}

interface OneOf {
  part: PartName;
  options: readonly Option[];
  chosen: string;
  onChoose: (value: string) => void;
}

/** One of several values, folded up. */
export function SelectPart({ part, options, chosen, onChoose }: OneOf) {
  const { labels } = useEditor();
  const { isShown } = useSettings();
  const [id, about] = [useId(), useId()];
  if (!isShown(part)) return null;
  return (
    <div class="setting" data-setting={part}>
      <label for={id} class="setting-title">
        <Marked text={labels.settings.titles[part]} />
      </label>
      <PartText part={part} id={about} />
      <select
        id={id}
        aria-describedby={about}
        value={chosen}
        onChange={({ currentTarget: { value } }) => onChoose(value)}
      >
        {options.map(({ value, word, lang }) => (
          <option key={value} value={value} lang={lang}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Values that are seen at once: one of them, or any. */
export function ValuesPart({
  part,
  type,
  options,
  isChosen,
  onChoose,
}: Omit<OneOf, 'chosen' | 'onChoose'> & {
  type: 'radio' | 'checkbox';
  isChosen: (value: string) => boolean;
  onChoose: (value: string, chosen: boolean) => void;
}) {
  const { labels } = useEditor();
  const { isShown } = useSettings();
  const [name, about] = [useId(), useId()];
  if (!isShown(part)) return null;
  return (
    <fieldset class="setting" data-setting={part} aria-describedby={about}>
      <legend class="setting-title">
        <Marked text={labels.settings.titles[part]} />
      </legend>
      <PartText part={part} id={about} />
      <div class={type === 'radio' ? 'setting-values' : 'setting-values setting-checks'}>
        {options.map(({ value, word, text, sample }) => (
          <div key={value} class="setting-value">
            <input
              id={`${name}-${value}`}
              type={type}
              name={name}
              value={value}
              checked={isChosen(value)}
              aria-describedby={text === undefined ? undefined : `${name}-${value}-text`}
              onChange={({ currentTarget }) => onChoose(value, currentTarget.checked)}
            />
            <label for={`${name}-${value}`}>
              <Marked text={word} />
            </label>
            {text !== undefined && (
              <p id={`${name}-${value}-text`} class="quiet small">
                <Marked text={text} />
              </p>
            )}
            {sample}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** On or off. */
export function SwitchPart({ part, on, onSwitch }: { part: PartName; on: boolean; onSwitch: (on: boolean) => void }) {
  const { labels } = useEditor();
  const { isShown } = useSettings();
  const [id, about] = [useId(), useId()];
  if (!isShown(part)) return null;
  return (
    <div class="setting" data-setting={part}>
      <div class="setting-switch">
        <input
          id={id}
          type="checkbox"
          aria-describedby={about}
          checked={on}
          onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
        />
        <label for={id} class="setting-title">
          <Marked text={labels.settings.titles[part]} />
        </label>
      </div>
      <PartText part={part} id={about} />
    </div>
  );
}
