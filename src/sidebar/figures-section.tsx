import { formatDate, formatFigure, formatNumber, formatRegion } from '../surfaces/format.ts';
import { Icon } from '../surfaces/icons.tsx';
import { Fact } from '../surfaces/record-card.tsx';
import { wordRole } from '../surfaces/sentences/reasons.ts';
import { subjectText } from '../surfaces/subject-text.ts';
import { markStyleOf, VerdictMark } from '../surfaces/verdict.tsx';
import { draftAddress, recordAddress } from './editor-address.ts';
import type { FigureGroup } from './figure-groups.ts';
import { Reckoning } from './reckoning.tsx';
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

function FigureReceipt({ group }: { group: FigureGroup }) {
  const { labels, locale } = useSidebar();
  const { figure } = group.first;
  const words = labels.figures;
  return (
    <>
      <Reckoning checked={group.first} />
      <dl class="facts">
        <Fact name={words.status} value={labels.statuses[figure.status]} />
        {figure.asOf && <Fact name={words.asOf} value={formatDate(figure.asOf, locale)} />}
        {figure.units.length > 0 && <Fact name={words.units} value={figure.units.join(', ')} english />}
        {figure.region && <Fact name={words.region} value={formatRegion(figure.region, locale)} />}
        <Fact name={words.rule} value={wordRole(figure.because.role, locale).join(' ')} />
      </dl>
      <Occurrences group={group} />
      <DatasetLinks group={group} />
    </>
  );
}

/** The record that the figure was held against, and a record begun with the figure, in the editor. */
function DatasetLinks({ group }: { group: FigureGroup }) {
  const { labels, actions, context, page } = useSidebar();
  const { openDataset } = actions;
  if (openDataset === null) return null;
  const { record } = group.first;
  const draft = draftAddress(group.first.figure, context.value, page);
  return (
    <div class="occurrences">
      {record && (
        <button type="button" class="text-button" onClick={() => openDataset(recordAddress(record))}>
          <Icon name="data" />
          {labels.actions.openRecord}
        </button>
      )}
      {draft !== null && (
        <button type="button" class="text-button" onClick={() => openDataset(draft)}>
          <Icon name="data" />
          {labels.actions.addFigure}
        </button>
      )}
    </div>
  );
}

/** A way to each place in the text where the figure stands, as far as it still stands there. */
function Occurrences({ group }: { group: FigureGroup }) {
  const { labels, locale, placed, actions } = useSidebar();
  const places = group.indexes.filter((index) => placed.value.has(index));
  const lost = places.length < group.indexes.length;
  return (
    <div class="occurrences">
      {places.map((index, nth) => (
        <button key={index} type="button" class="text-button" onClick={() => actions.showFigure(index)}>
          <Icon name="find" />
          {group.indexes.length === 1 ? labels.figures.show : labels.figures.showNth(formatNumber(nth + 1, locale))}
        </button>
      ))}
      {lost && <p class="flag">{labels.figures.unplaced}</p>}
    </div>
  );
}
