import { useSignal } from '@preact/signals';
import { isCutOrHire } from '../story/role-families.ts';
import type { Figure } from '../story/story.ts';
import type { FigureGroup } from '../surfaces/figure-groups.ts';
import { formatFigure, formatNumber } from '../surfaces/format.ts';
import { markStyleOf } from '../surfaces/mark-style.ts';
import { subjectText } from '../surfaces/subject-text.ts';
import { VerdictMark } from '../surfaces/verdict.tsx';
import { FigureReceipt } from './figure-receipt.tsx';
import { FoldedRows } from './folded-rows.tsx';
import { Row } from './row.tsx';
import { Section } from './section.tsx';
import { figureRowId, useSidebar } from './state.ts';

/** Rows shown before "show more"; a longer list also sets the figures of other companies apart. */
const FEW = 10;

export function FiguresSection() {
  const { labels, locale, groups, openRows } = useSidebar();
  const unfolded = useSignal(false);
  const all = groups.value;
  if (all.length === 0) return null;
  const own = all.filter(({ first }) => first.figure.subject === 'Amazon');
  const others = all.filter((group) => !own.includes(group));
  const apart = all.length > FEW && own.length > 0 && others.length > 2;
  return (
    <Section id="figures" title={labels.figures.title}>
      <FigureRows groups={apart ? own : all} />
      {apart && (
        // A mark in the text can lead to one of them.
        <details
          class="reading"
          open={unfolded.value || others.some(({ id }) => openRows.value.has(figureRowId(id)))}
          onToggle={({ currentTarget }) => {
            unfolded.value = currentTarget.open;
          }}
        >
          <summary class="small">{labels.figures.others(others.length, formatNumber(others.length, locale))}</summary>
          <FigureRows groups={others} />
        </details>
      )}
    </Section>
  );
}

/** The figures' rows, each with its receipt. */
export function FigureRows({ groups }: { groups: readonly FigureGroup[] }) {
  return (
    <FoldedRows
      items={groups}
      few={FEW}
      rowOf={({ id }) => figureRowId(id)}
      standsOut={({ first: { verdict } }) => verdict === 'differs' || verdict === 'sources_differ'}
    >
      {(group) => (
        <li key={group.id} data-figures={group.indexes.join(' ')} data-verdict={group.first.verdict}>
          <FigureRow group={group} />
        </li>
      )}
    </FoldedRows>
  );
}

/** The statuses that a figure's words give it beyond what its role says. */
const told: ReadonlySet<Figure['status']> = new Set(['reported', 'confirmed', 'completed']);

function FigureRow({ group }: { group: FigureGroup }) {
  const { labels, locale, placed, actions, context } = useSidebar();
  const { figure, verdict, ownRecords } = group.first;
  const times = group.indexes.length;
  const normalised = formatFigure(figure, locale);
  const meaning = [
    normalised === figure.text ? null : normalised,
    labels.roles[figure.role],
    told.has(figure.status) && hasStatus(figure) ? labels.statuses[figure.status] : null,
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
          {ownRecords && (
            <span class="row-tags">
              <span class="tag-mentioned">{labels.figures.ownTag}</span>
            </span>
          )}
        </>
      }
    >
      {() => <FigureReceipt group={group} />}
    </Row>
  );
}

/** A headcount or a share is no step on the ladder of statuses. */
function hasStatus({ role }: Figure): boolean {
  return isCutOrHire(role);
}
