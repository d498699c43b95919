/** How a figure was read: each thing that was read of it, with the words and the rule that led to it. */
import type { ComponentChildren } from 'preact';
import { allowance } from '../context/hold.ts';
import type { Figure } from '../story/story.ts';
import {
  formatCompany,
  formatDate,
  formatFigure,
  formatList,
  formatPercent,
  formatQuantity,
  formatRegion,
  formatUnit,
} from '../surfaces/format.ts';
import type { Locale } from '../surfaces/locale.ts';
import { wordAsOf, wordRole, wordStatus, wordSubject } from '../surfaces/sentences/reasons.ts';
import { subjectText } from '../surfaces/subject-text.ts';
import { useSidebar } from './state.ts';

/** So much of the sentence is shown on each side. */
const SHOWN = 70;

export function FigureReading({ figure }: { figure: Figure }) {
  const { labels, locale, context } = useSidebar();
  const words = labels.receipt;
  const { because, units, region, asOf } = figure;
  const corrected = because.corrected !== null;
  const given = because.corrected?.says;
  return (
    <details class="reading small">
      <summary>{words.read}</summary>
      <blockquote class="quote" lang={context.value.story.lang}>
        {before(figure)}
        <b>{figure.text}</b>
        {after(figure)}
      </blockquote>
      <dl class="reading-facts">
        <Read name={words.role} value={labels.roles[figure.role]}>
          {corrected && given !== 'not_amazon' ? labels.correct.corrected : wordRole(because.role, locale).join(' ')}
        </Read>
        <Read name={words.subject} value={whose()}>
          {given === 'not_amazon' ? labels.correct.corrected : wordSubject(because.subject, locale)}
        </Read>
        <Read name={labels.figures.asOf} value={asOf === null ? words.undated : formatDate(asOf, locale)}>
          {wordAsOf(because.asOf, locale)}
        </Read>
        <Read name={labels.figures.status} value={labels.statuses[figure.status]}>
          {wordStatus(because.status, locale)}
        </Read>
        <Read name={words.firmness} value={interval(figure, locale) ?? formatFigure(figure, locale)}>
          {because.qualifier === null ? (
            words.noWord
          ) : (
            <bdi lang={context.value.story.lang}>{because.qualifier.text}</bdi>
          )}
        </Read>
        {units.length > 0 && (
          <Read
            name={labels.figures.units}
            value={formatList(
              units.map((unit) => formatUnit(unit, locale)),
              locale,
            )}
          />
        )}
        {region && <Read name={labels.figures.region} value={formatRegion(region, locale)} />}
      </dl>
    </details>
  );

  function whose(): string {
    const other = subjectText(figure.subject, labels);
    return other ?? formatCompany(figure.subject, locale);
  }
}

function Read({ name, value, children }: { name: string; value: string; children?: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {value}
        {children && <span class="quiet because">{children}</span>}
      </dd>
    </>
  );
}

function before({ around }: Figure): string {
  const text = around.before.trimStart();
  return text.length <= SHOWN ? text : `…${text.slice(-SHOWN)}`;
}

function after({ around }: Figure): string {
  const text = around.after.trimEnd();
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}

/** What a number stands for once its qualifier is taken at its word: 25,500 to 30,000 for "nearly 30,000". */
function interval({ value, qualifier, measure }: Figure, locale: Locale): string | null {
  const allowed = value === null || qualifier === 'exact' ? null : allowance(value, qualifier);
  if (allowed === null || value === null) return null;
  const { low, high } = allowed;
  if (measure !== 'percent') {
    const whole = (bound: number | null) => (bound === null ? null : Math.round(bound));
    return formatQuantity({ value: null, low: whole(low), high: whole(high), qualifier: 'exact' }, locale);
  }
  return low === null || high === null ? null : `${formatPercent(low, locale)} – ${formatPercent(high, locale)}`;
}
