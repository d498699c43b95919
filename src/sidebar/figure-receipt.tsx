/** What stands under a figure's row: verdict and arithmetic, why this record, how it was read, and how to put it right. */

import { inPrivateWindow } from '../settings/private-window.ts';
import type { FigureGroup } from '../surfaces/figure-groups.ts';
import { formatFigure, formatNumber } from '../surfaces/format.ts';
import { Icon } from '../surfaces/icons.tsx';
import { wordLinkGround } from '../surfaces/sentences/reasons.ts';
import { CorrectedNotice, CorrectFigure } from './correct-figure.tsx';
import { draftAddress, recordAddress } from './editor-address.ts';
import { FigureReading } from './figure-reading.tsx';
import { Reckoning } from './reckoning.tsx';
import { useSidebar } from './state.ts';
import { CopyByHand } from './take-along/copy-by-hand.tsx';
import { figureReceipt } from './take-along/receipt.ts';
import { useCopy } from './take-along/use-copy.ts';

export function FigureReceipt({ group }: { group: FigureGroup }) {
  const { figure } = group.first;
  return (
    <>
      <CorrectedNotice figure={figure} />
      <Reckoning checked={group.first} />
      <WhyThisRecord group={group} />
      <FigureReading figure={figure} />
      <Occurrences group={group} />
      <DatasetLinks group={group} />
      <CopyReceipt group={group} />
      <CorrectFigure figure={figure} name={formatFigure(figure, useSidebar().locale)} />
    </>
  );
}

function WhyThisRecord({ group }: { group: FigureGroup }) {
  const { labels, locale } = useSidebar();
  const { link } = group.first;
  if (link === null || link.grounds.length === 0) return null;
  return (
    <div class="small">
      <p class="overline">{labels.receipt.why}</p>
      <ul class="bullets">
        {link.grounds.map((ground) => (
          <li key={ground.by}>{wordLinkGround(ground, locale)}</li>
        ))}
      </ul>
    </div>
  );
}

/** The record that the figure was held against, and a record begun with the figure, in the editor. */
function DatasetLinks({ group }: { group: FigureGroup }) {
  const { labels, actions, context, page } = useSidebar();
  const { openDataset } = actions;
  if (openDataset === null) return null;
  const { record } = group.first;
  // It holds the page's title and address, and a tab's address goes into the browser's history.
  const draft = inPrivateWindow() ? null : draftAddress(group.first.figure, context.value, page);
  return (
    <div class="occurrences">
      {record && (
        <button type="button" class="text-button" onClick={() => openDataset(recordAddress(record))}>
          <Icon name="data" />
          {labels.actions.openRecord}
        </button>
      )}
      {draft !== null && (
        <button type="button" data-act="draft" class="text-button" onClick={() => openDataset(draft)}>
          <Icon name="data" />
          {labels.actions.addFigure}
        </button>
      )}
    </div>
  );
}

/** The figure to take along by itself. */
function CopyReceipt({ group }: { group: FigureGroup }) {
  const { context, labels, locale, page, records } = useSidebar();
  const { copy, copied, byHand } = useCopy();
  const told = { context: context.value, records: records.value, page, labels, locale };
  return (
    <>
      <div class="ways">
        <button
          type="button"
          class="text-button"
          data-act="receipt"
          onClick={() => void copy('receipt', figureReceipt(group.first, told))}
        >
          <Icon name={copied.value === null ? 'copy' : 'agrees'} />
          {copied.value === null ? labels.receipt.copy : labels.actions.copied}
        </button>
      </div>
      {byHand.value !== null && <CopyByHand text={byHand.value} />}
    </>
  );
}

/** A way to each place in the text where the figure stands, as far as it still stands there. */
function Occurrences({ group }: { group: FigureGroup }) {
  const { labels, locale, placed, actions, limits } = useSidebar();
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
      {lost && !limits.value.includes('translated') && <p class="flag">{labels.figures.unplaced}</p>}
    </div>
  );
}
