/** The reader puts a figure right, and takes it back. */
import { type Signal, useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type GivenRole, givenRoles, patternOf } from '../story/corrections.ts';
import type { Figure } from '../story/story.ts';
import { formatCompany, headed, inARow } from '../surfaces/format.ts';
import { Icon } from '../surfaces/icons.tsx';
import { subjectText } from '../surfaces/subject-text.ts';
import { type Asked, wordsOf } from './correct.ts';
import { useSidebar } from './state.ts';

type Right = GivenRole | 'not_amazon' | 'not_people';

/** What the reader may say of a figure: what a number of people can count, or what a percentage can. */
function rolesFor({ measure }: Figure): readonly GivenRole[] {
  const shares = measure === 'percent';
  return givenRoles.filter((role) => role === 'attrition' || (role === 'share') === shares);
}

export function CorrectFigure({ figure, name }: { figure: Figure; name: string }) {
  const { labels, locale, actions, context, page, announcement, trusts, whyNot } = useSidebar();
  const words = labels.correct;
  const opened = useSignal(false);
  const right = useSignal<Right>('not_amazon');
  const where = useSignal<Asked['where']>('page');
  const failed = useSignal<string | null>(null);
  const id = useId();
  const { correct } = actions;
  if (correct === undefined) return null;
  if (correct === null) return <p class="small quiet">{words.privately}</p>;
  if (!opened.value) {
    return (
      <div class="occurrences">
        <button
          type="button"
          class="text-button"
          data-act="correct"
          onClick={open}
          aria-label={headed(words.open, locale) + name}
        >
          <Icon name="edit" />
          {words.open}
        </button>
      </div>
    );
  }
  const tellable = patternOf({ printed: figure.text, ...figure.around }) !== null;
  const choices = rolesFor(figure).filter((role) => role !== figure.role);
  return (
    // No form: a submission is always trusted, a click is only so where a person makes it.
    // biome-ignore lint/a11y/useSemanticElements: it holds fieldsets of its own
    <div class="correct small" role="group" aria-label={headed(words.open, locale) + name}>
      <fieldset>
        <legend>{words.right}</legend>
        <label class="choice-role" for={`${id}-role`}>
          <span>{words.roleIs}</span>
          <select id={`${id}-role`} value={isRole(right.value) ? right.value : ''} onChange={chooseRole}>
            <option value="" disabled>
              …
            </option>
            {choices.map((role) => (
              <option key={role} value={role}>
                {labels.roles[role]}
              </option>
            ))}
          </select>
        </label>
        {figure.subject === 'Amazon' && (
          <Choice name={`${id}-right`} chosen={right} value="not_amazon" text={words.notAmazon} />
        )}
        <Choice name={`${id}-right`} chosen={right} value="not_people" text={words.notPeople} />
      </fieldset>
      <fieldset>
        <legend>{words.where}</legend>
        <Choice name={`${id}-where`} chosen={where} value="page" text={words.page} />
        {tellable && actions.site && (
          <Choice name={`${id}-where`} chosen={where} value="site" text={words.site(actions.site.host)} />
        )}
        {tellable && <Choice name={`${id}-where`} chosen={where} value="everywhere" text={words.everywhere} />}
        {!tellable && <p class="quiet">{words.wider}</p>}
      </fieldset>
      <div class="occurrences">
        <button type="button" class="plain-button" data-act="keep" onClick={(event) => void keep(event)}>
          {words.save}
        </button>
        <button
          type="button"
          class="text-button"
          onClick={() => {
            opened.value = false;
          }}
        >
          {words.cancel}
        </button>
      </div>
      {/* Below what was pressed, so that it can be pressed again where it is. */}
      {failed.value !== null && (
        <p class="flag" role="alert">
          {failed.value}
        </p>
      )}
    </div>
  );

  function open(): void {
    right.value = figure.subject === 'Amazon' ? 'not_amazon' : 'not_people';
    where.value = 'page';
    failed.value = null;
    opened.value = true;
  }

  function chooseRole({ currentTarget }: { currentTarget: HTMLSelectElement }): void {
    right.value = choices.find((role) => role === currentTarget.value) ?? right.value;
  }

  async function keep(event: Event): Promise<void> {
    if (!trusts(event) || !correct) return;
    const said = isRole(right.value)
      ? ({ says: 'role', role: right.value } as const)
      : ({ says: right.value, role: null } as const);
    const kept = await correct.keep({
      ...said,
      ...wordsOf(figure, context.value.story.lang),
      where: where.value,
      title: page.title.slice(0, 500),
    });
    failed.value = kept === null ? whyNot() : null;
    announcement.value = failed.value ?? words.kept;
    if (kept !== null) opened.value = false;
  }
}

interface ChoiceOf<T extends string> {
  /** What all that exclude each other are named. */
  name: string;
  chosen: Signal<T>;
  value: T;
  text: string;
}

function Choice<T extends string>({ name, chosen, value, text }: ChoiceOf<T>) {
  return (
    <label>
      <input
        type="radio"
        name={name}
        value={value}
        checked={chosen.value === value}
        onChange={() => {
          chosen.value = value;
        }}
      />
      {text}
    </label>
  );
}

function isRole(right: Right): right is GivenRole {
  return right !== 'not_amazon' && right !== 'not_people';
}

/** Says that a figure is as the reader put it, what it had been read as, and takes that back. */
export function CorrectedNotice({ figure }: { figure: Figure }) {
  const { labels, locale, actions, announcement, trusts, whyNot } = useSidebar();
  const failed = useSignal<string | null>(null);
  const { corrected } = figure.because;
  if (corrected === null) return null;
  const words = labels.correct;
  const { by, where, says } = corrected;
  const was =
    says === 'not_amazon'
      ? words.wasSubject(subjectText(corrected.subject, labels) ?? formatCompany(corrected.subject, locale))
      : words.was(labels.roles[corrected.role]);

  async function takeBack(event: Event): Promise<void> {
    if (!trusts(event)) return;
    const taken = await actions.correct?.takeBack(by);
    failed.value = taken ? null : whyNot();
    announcement.value = failed.value ?? words.takenBack;
  }

  return (
    <div class="flag corrected">
      <p>
        <strong>{words.corrected}</strong>
      </p>
      <p>{inARow([was, words.holds[where]], locale)}</p>
      {actions.correct && (
        <button type="button" class="text-button" data-act="take-back" onClick={(event) => void takeBack(event)}>
          {words.takeBack}
        </button>
      )}
      {failed.value !== null && <p>{failed.value}</p>}
    </div>
  );
}
