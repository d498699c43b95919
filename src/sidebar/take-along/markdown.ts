/** The whole context as Markdown, with the sources behind every number. */
import type { Checked } from '../../context/context.ts';
import { recordsIn } from '../../context/sentence.ts';
import type { Citation } from '../../dataset/records.ts';
import { countText } from '../../surfaces/count-text.ts';
import { groupFigures } from '../../surfaces/figure-groups.ts';
import {
  ended,
  formatDate,
  formatFigure,
  formatNames,
  formatNumber,
  formatUnit,
  headed,
  inARow,
  quoted,
} from '../../surfaces/format.ts';
import { linesApart } from '../../surfaces/left-out.ts';
import type { Locale } from '../../surfaces/locale.ts';
import { isWebAddress } from '../../surfaces/outside-link.tsx';
import { type Drawing, viewRecord } from '../../surfaces/record-view.ts';
import { findRecord, recordOf, wavesOf } from '../../surfaces/records.ts';
import { sayShare, scaledCounts } from '../../surfaces/scale.ts';
import { word } from '../../surfaces/sentences/index.ts';
import { subjectText } from '../../surfaces/subject-text.ts';
import { sourcesOf, type TakenContext } from './taken-context.ts';

/** Returns Markdown that ends in a line feed. Text from the page and from records is escaped: it stays text. */
export function contextMarkdown(input: TakenContext): string {
  const { context, labels, locale } = input;
  const parts = [
    heading(input),
    inARow(
      context.answer.map((sentence) => plain(word(sentence, locale))),
      locale,
    ),
    [
      ...(input.limits ?? []).map((limit) => labels.limits[limit]),
      ...(context.ownUnread ? [labels.answer.ownUnread] : []),
    ]
      .map((line) => `*${plain(line)}*`)
      .join('\n\n'),
    section(labels.figures.title, figures(input), labels.figures.none),
    section(labels.waves.prior, waves(context.prior, input), labels.waves.none),
    section(labels.waves.since, waves(context.since, input)),
    section(labels.scale.title, scale(input)),
    section(labels.checks.title, claims(input)),
    section(labels.background.title, events(input)),
    ...linesApart(context, labels).map(({ title, lines }) =>
      section(
        title,
        lines.map((sentence) => {
          const citations = recordsIn(sentence).flatMap((id) => {
            const found = recordOf(input.records, id);
            return found ? viewRecord(found, input).citations : [];
          });
          return item(inARow([plain(word(sentence, locale)), ...sources(citations, input)], locale));
        }),
      ),
    ),
    `*${plain(labels.markdown.dataset(formatDate(context.datasetAsOf, locale)))}*`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Characters that would make text into markup, a link or a line of its own. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+])/, '\\$1');
}

function link(text: string, url: string | null): string {
  if (url === null || !isWebAddress(url)) return plain(text);
  // Angle brackets hold any address but one with brackets, white space or a sign of its own that takes the bracket's meaning.
  return `[${plain(text)}](<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}

function item(text: string): string {
  return `- ${text}`;
}

function section(title: string, lines: string[], none?: string): string {
  if (lines.length === 0 && none === undefined) return '';
  return `## ${plain(title)}\n\n${lines.length > 0 ? lines.join('\n') : plain(none ?? '')}`;
}

function heading({ context, page, labels, locale }: TakenContext): string {
  const { published, kind } = context.story;
  const facts = [
    page.publisher && plain(page.publisher),
    published && plain(formatDate(published.date, locale)),
    plain(labels.kinds[kind]),
  ].filter((fact) => fact);
  return `# ${plain(page.title || labels.name)}\n\n${headed(labels.markdown.article, locale)}${
    page.url === null ? '' : `${link(page.url, page.url)} · `
  }${facts.join(' · ')}`;
}

function figures({ context, ...drawing }: TakenContext): string[] {
  const { labels, locale } = drawing;
  return groupFigures(context.figures).map(({ first, indexes }) => {
    const { figure, verdict } = first;
    const means = [
      formatFigure(figure, locale),
      labels.roles[figure.role],
      subjectText(figure.subject, labels),
      labels.statuses[figure.status],
      indexes.length > 1 ? labels.figures.times(indexes.length, formatNumber(indexes.length, locale)) : null,
      figure.because.corrected === null ? null : labels.correct.corrected,
    ].filter((part) => part !== null);
    const is = headed(quoted(plain(figure.text), locale), locale) + ended(plain(means.join(' · ')), locale);
    return item(inARow([is, strong(labels.verdicts[verdict], locale), ...reckoning(first, drawing)], locale));
  });
}

function claims({ context, ...drawing }: TakenContext): string[] {
  const { labels, locale } = drawing;
  return context.claims.map((checked) => {
    const { type, text } = checked.claim;
    const is = headed(labels.claims[type], locale) + ended(quoted(plain(text), locale), locale);
    return item(inARow([is, strong(labels.verdicts[checked.verdict], locale), ...reckoning(checked, drawing)], locale));
  });
}

function strong(words: string, locale: Locale): string {
  return `**${ended(words, locale)}**`;
}

/** The arithmetic, what it rests on, and the record with its sources, each a sentence. */
function reckoning(checked: Checked, drawing: Drawing): string[] {
  const { labels, locale, records } = drawing;
  const found = checked.record && findRecord(records, checked.record);
  const view = found && viewRecord(found, drawing);
  return [
    ...checked.explanation.map((sentence) => plain(word(sentence, locale))),
    checked.ownRecords ? plain(labels.figures.own) : '',
    checked.newerThanDataset ? plain(labels.figures.newer) : '',
    ...(view
      ? [
          headed(labels.figures.heldAgainst, locale) + ended(`${plain(view.title)} (${view.date})`, locale),
          ...sources(view.citations, drawing),
        ]
      : []),
  ].filter((part) => part !== '');
}

function waves(ids: readonly string[], { context: _, ...drawing }: TakenContext): string[] {
  const { labels, locale, records } = drawing;
  return wavesOf(records, ids).map((wave) => {
    const view = viewRecord({ type: 'wave', record: wave }, drawing);
    const count = countText(wave.count, labels, locale, records).text;
    const units =
      wave.units.length > 0
        ? ` (${plain(
            formatNames(
              wave.units.map((unit) => formatUnit(unit, locale)),
              locale,
            ),
          )})`
        : '';
    const is =
      headed(`**${plain(view.date)}**`, locale) +
      ended(formatNames([plain(count), labels.statuses[wave.status]], locale), locale);
    const flags = view.flags.map((flag) => ended(plain(flag), locale));
    const title = ended(plain(view.title) + units, locale);
    return item(inARow([is, title, ...flags, ...sources(view.citations, drawing)], locale));
  });
}

function scale({ context, ...drawing }: TakenContext): string[] {
  const { locale, records } = drawing;
  return scaledCounts(context.scale).flatMap(({ count, shares }) =>
    shares.flatMap((share) => {
      const headcount = records.headcounts.get(share.headcount);
      if (!headcount) return [];
      const said = headed(formatNumber(count, locale), locale) + ended(plain(sayShare(share, drawing)), locale);
      return [item(inARow([said, ...sources(headcount.sources, drawing)], locale))];
    }),
  );
}

function events({ context, ...drawing }: TakenContext): string[] {
  const { locale } = drawing;
  return context.events.flatMap((id) => {
    const event = drawing.records.events.get(id);
    if (!event) return [];
    const { date, title, citations } = viewRecord({ type: 'event', record: event }, drawing);
    const is = headed(`**${plain(date)}**`, locale) + ended(plain(title), locale);
    return [item(inARow([is, ...sources(citations, drawing)], locale))];
  });
}

/** The sources in one sentence; none where there is none. */
function sources(citations: readonly Citation[], drawing: Drawing): string[] {
  const { labels, locale } = drawing;
  const named = sourcesOf(citations, drawing).map(({ source }) => {
    const where = source.url === null && source.locator ? ` (${plain(source.locator)})` : '';
    const date = source.published ? `, ${plain(formatDate(source.published, locale))}` : '';
    return `${link(source.publisher, source.url)}${where}${date}`;
  });
  return named.length === 0 ? [] : [headed(labels.record.sources, locale) + ended(named.join('; '), locale)];
}
