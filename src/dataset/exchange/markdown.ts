/** The dataset as Markdown, to be read and quoted: every number with its sources. */
import { type DatasetIndex, indexDataset, sourcesOf } from '../query.ts';
import type { Dataset, Event, Headcount, Programme, Quantity, Source, Wave } from '../records.ts';

/** Text that means only itself, in a cell of a table as well. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+!|~-]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/(?<!\s)\s*[\r\n]\s*/g, ' ');
}

const digits = new Intl.NumberFormat('en');
const signs = {
  exact: '',
  about: 'about ',
  nearly: 'nearly ',
  over: 'over ',
  up_to: 'up to ',
  at_least: 'at least ',
  vague: '',
};

function quantity(count: Quantity): string {
  const { value, low, high, qualifier, phrase, percent, percentOf } = count;
  const share = percent === null ? '' : `${percent} % of ${plain(percentOf ?? '')}`;
  if (value !== null) return [`${signs[qualifier]}${digits.format(value)}`, share].filter((part) => part).join(', ');
  if (low !== null && high !== null) return `${digits.format(low)} to ${digits.format(high)}`;
  const end = low ?? high;
  if (end !== null) return `${low === null ? 'up to' : 'at least'} ${digits.format(end)}`;
  return phrase === null ? share : plain(phrase);
}

function link({ publisher, url, locator, published }: Source): string {
  const name = `${plain(publisher)}${published === null ? '' : `, ${published}`}`;
  if (url === null) return `${name} (${plain(locator ?? '')})`;
  return `[${name}](<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return 'None.\n';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return line(heads) + line(heads.map(() => '---')) + rows.map(line).join('');
}

function cited(index: DatasetIndex, record: Wave | Headcount | Event | Programme): string {
  return sourcesOf(index, record).map(link).join('; ');
}

/** The dataset as one Markdown text, in English as the records are; newest first. */
export function writeMarkdown(dataset: Dataset, citation: string): string {
  const index = indexDataset(dataset);
  const newest = <R>(records: readonly R[], date: (record: R) => string): R[] =>
    records.toSorted((a, b) => (date(a) < date(b) ? 1 : -1));
  const mark = ({ verified }: { verified: boolean }): string => (verified ? '' : ' (unverified)');
  const parts = [
    `# Amazon's workforce: the records\n\n${plain(citation)}\n`,
    `## Waves\n\n${table(
      ['Announced', 'Wave', 'Kind', 'Jobs', 'Status', 'Sources'],
      newest(dataset.waves, ({ announced }) => announced).map((wave) => [
        wave.announced,
        plain(wave.title) + mark(wave),
        wave.kind,
        quantity(wave.count),
        wave.status,
        cited(index, wave),
      ]),
    )}`,
    `## Programmes\n\n${table(
      ['From', 'To', 'Programme', 'Total', 'Waves'],
      newest(dataset.programmes, ({ from }) => from).map((programme) => [
        programme.from,
        programme.to ?? '',
        plain(programme.title),
        programme.total === null ? '' : quantity(programme.total),
        String(programme.members.length),
      ]),
    )}`,
    `## Headcount\n\n${table(
      ['Date', 'Headcount', 'Scope', 'People', 'Sources'],
      newest(dataset.headcounts, ({ date }) => date).map((headcount) => [
        headcount.date,
        plain(headcount.title) + mark(headcount),
        plain(headcount.scope),
        quantity(headcount.count),
        cited(index, headcount),
      ]),
    )}`,
    `## Events\n\n${table(
      ['Date', 'Event', 'Category', 'Sources'],
      newest(dataset.events, ({ date }) => date).map((event) => [
        event.date,
        plain(event.title) + mark(event),
        plain(event.category),
        cited(index, event),
      ]),
    )}`,
    `## Contested\n\n${dataset.contested
      .map(
        ({ topic, positions, reading }) =>
          `### ${plain(topic)}\n\n${positions.map((position) => `- ${plain(position)}\n`).join('')}\n${plain(reading)}\n`,
      )
      .join('\n')}`,
  ];
  return parts.join('\n');
}
