import { formatFigure, formatNumber } from '../surfaces/format.ts';
import { subjectText } from '../surfaces/subject-text.ts';
import { markStyleOf, VerdictMark } from '../surfaces/verdict.tsx';
import type { FigureGroup } from './figure-groups.ts';
import { FigureReceipt } from './figure-receipt.tsx';
import { Row } from './row.tsx';
import { Section } from './section.tsx';
import { figureRowId, useSidebar } from './state.ts';

export function FiguresSection() {
  const { labels, groups } = useSidebar();
  return (
    <Section id="figures" title={labels.figures.title}>
      {groups.value.length === 0 ? (
        <p class="quiet">{labels.figures.none}</p>
      ) : (
        <ul class="rows">
          {groups.value.map((group) => (
            <li key={group.id} data-figures={group.indexes.join(' ')} data-verdict={group.first.verdict}>
              <FigureRow group={group} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function FigureRow({ group }: { group: FigureGroup }) {
  const { labels, locale, placed, actions, context } = useSidebar();
  const { figure, verdict } = group.first;
  const times = group.indexes.length;
  const normalised = formatFigure(figure, locale);
  const meaning = [
    normalised === figure.text ? null : normalised,
    labels.roles[figure.role],
    subjectText(figure.subject, labels),
    times > 1 ? labels.figures.times(times, formatNumber(times, locale)) : null,
    figure.because.corrected === null ? null : labels.correct.corrected,
  ];

  function showFirst(): void {
    const index = group.indexes.find((each) => placed.value.has(each));
    if (index !== undefined) actions.showFigure(index);
  }

  return (
    <Row
      id={figureRowId(group.id)}
      onOpen={showFirst}
      head={
        <>
          <span class="row-line">
            <bdi class="printed" lang={context.value.story.lang} data-mark={markStyleOf(verdict)}>
              {figure.text}
            </bdi>
            <VerdictMark verdict={verdict} labels={labels} />
          </span>
          <span class="row-more">{meaning.filter((part) => part !== null).join(' · ')}</span>
        </>
      }
    >
      {() => <FigureReceipt group={group} />}
    </Row>
  );
}
