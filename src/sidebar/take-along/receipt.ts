/** One figure as a receipt, in plain text: where it stands, how it was read, the record, the sources, the arithmetic. */
import type { CheckedFigure } from '../../context/context.ts';
import { countText } from '../../surfaces/count-text.ts';
import { formatDate, formatFigure, formatNumber, headed, inARow } from '../../surfaces/format.ts';
import { viewRecord } from '../../surfaces/record-view.ts';
import type { FoundRecord } from '../../surfaces/records.ts';
import { wordAsOf, wordRole } from '../../surfaces/sentences/reasons.ts';
import { subjectText } from '../../surfaces/subject-text.ts';
import { reckoningOf, recordsBehind, sourcesOf, type TakenContext } from './taken-context.ts';

/** Returns lines that end in a line feed. */
export function figureReceipt(checked: CheckedFigure, taken: TakenContext): string {
  const { labels, locale, page, context } = taken;
  const { figure, verdict } = checked;
  const { receipt, figures } = labels;
  const published = context.story.published;
  const article = [page.publisher, published && formatDate(published.date, locale), page.title].filter((part) => part);
  const meaning = [
    formatFigure(figure, locale),
    labels.roles[figure.role],
    subjectText(figure.subject, labels),
    labels.statuses[figure.status],
  ].filter((part) => part !== null);
  const lines = [
    `${figure.around.before.slice(-120)}[${figure.text}]${figure.around.after.slice(0, 120)}`.trim(),
    '',
    line(labels.markdown.article, article.join(' · ')),
    ...(page.url === null ? [] : [page.url]),
    line(receipt.place, placeOf(checked, taken)),
    line(receipt.read, meaning.join(' · ')),
    line(receipt.role, inARow(wordRole(figure.because.role, locale), locale)),
    line(
      figures.asOf,
      `${figure.asOf === null ? receipt.undated : formatDate(figure.asOf, locale)}. ${wordAsOf(figure.because.asOf, locale)}`,
    ),
    '',
    line(labels.verdicts[verdict], inARow(reckoningOf(checked, taken), locale)),
    ...recordsBehind(checked, taken).flatMap((found) => ['', ...recordLines(found, taken)]),
    '',
    labels.markdown.dataset(formatDate(context.datasetAsOf, locale)),
  ];
  return `${lines.map((text) => text.replace(/[ \t\r\n]+/g, ' ').trimEnd()).join('\n')}\n`;

  function line(name: string, value: string): string {
    return headed(name, locale) + value;
  }
}

/** In the headline, or in the text, with the place of its first and last sign there. */
function placeOf({ figure }: CheckedFigure, { labels, locale }: TakenContext): string {
  const where = figure.in === 'title' ? labels.figures.headline : labels.figures.text;
  return `${where}, ${formatNumber(figure.start + 1, locale)}–${formatNumber(figure.end, locale)}`;
}

function recordLines(found: FoundRecord, taken: TakenContext): string[] {
  const { labels, locale, records } = taken;
  const view = viewRecord(found, taken);
  const facts = [
    view.date,
    view.count && countText(view.count, labels, locale, records).text,
    view.status && labels.statuses[view.status],
  ].filter((part) => part);
  return [
    `${labels.records[found.type]} · ${view.title} (${facts.join(' · ')})`,
    ...view.flags,
    ...view.disputes.map((dispute) => `≠ ${dispute}`),
    ...sourcesOf(view.citations, taken).map(({ source, citation }) => {
      const seen = citation.access === 'read' ? labels.record.read : labels.record.cited;
      const date = source.published && formatDate(source.published, locale);
      const where = source.url ?? source.locator ?? '';
      return `– ${[source.publisher, date, seen, citation.supports, where].filter((part) => part).join(' · ')}`;
    }),
  ];
}
