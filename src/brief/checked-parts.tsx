import type { Checked } from '../context/context.ts';
import { groupFigures } from '../surfaces/figure-groups.ts';
import { formatDate, formatFigure } from '../surfaces/format.ts';
import { findRecord } from '../surfaces/records.ts';
import { word } from '../surfaces/sentences/index.ts';
import { subjectText } from '../surfaces/subject-text.ts';
import { VerdictMark } from '../surfaces/verdict.tsx';
import { type Cited, first, Marks, More, Part } from './part.tsx';

/** The article's figures, each with what it means, its verdict and why. */
export function Figures({ notes, most, ...facts }: Cited & { most: number }) {
  const { context, labels, locale } = facts;
  const groups = groupFigures(context.figures);
  const shown = first(groups, most);
  if (groups.length === 0) return null;
  return (
    <Part title={labels.figures.title}>
      <table>
        <tbody>
          {shown.map(({ id, first: checked }) => {
            const { figure, verdict } = checked;
            const meaning = [
              formatFigure(figure, locale),
              labels.roles[figure.role],
              subjectText(figure.subject, labels),
              figure.asOf && formatDate(figure.asOf, locale),
            ];
            return (
              <tr key={id}>
                <th scope="row" lang={context.story.lang}>
                  <bdi>{figure.text}</bdi>
                </th>
                <td>{meaning.filter((part) => part).join(' · ')}</td>
                <td class="said" data-verdict={verdict}>
                  <VerdictMark verdict={verdict} labels={labels} />
                </td>
                <td>
                  <Reckoning {...facts} checked={checked} notes={notes} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <More {...facts} count={groups.length - shown.length} />
    </Part>
  );
}

/** The rule in a sentence, and what it rests on. */
function Reckoning({ checked, notes, ...facts }: Cited & { checked: Checked }) {
  const { labels, locale, records } = facts;
  const found = checked.record && findRecord(records, checked.record);
  // Which record it was compared with is said by that record's sources.
  const rules = checked.explanation.filter(({ key }) => key !== 'held');
  const said = (rules.length > 0 ? rules : checked.explanation).slice(0, 1).map((sentence) => word(sentence, locale));
  return (
    <>
      {said.join(' ')}
      {checked.ownRecords && ` ${labels.figures.own}`}
      <Marks numbers={found ? notes.ofRecord(found) : []} />
    </>
  );
}

/** Of what spans sentences the beginning and the end are enough to find it by. */
function shortened(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 70)} … ${text.slice(-45)}`;
}

/** What the article states that can be checked. */
export function Claims({ notes, most, ...facts }: Cited & { most: number }) {
  const { context, labels } = facts;
  const { claims } = context;
  const shown = first(claims, most);
  if (claims.length === 0) return null;
  return (
    <Part title={labels.checks.title}>
      <ul>
        {shown.map((checked) => (
          <li key={`${checked.claim.type} ${checked.claim.start}`} data-verdict={checked.verdict}>
            <VerdictMark verdict={checked.verdict} labels={labels} />{' '}
            <bdi lang={context.story.lang} class="quoted">
              {shortened(checked.claim.text)}
            </bdi>{' '}
            <Reckoning {...facts} checked={checked} notes={notes} />
          </li>
        ))}
      </ul>
      <More {...facts} count={claims.length - shown.length} />
    </Part>
  );
}
