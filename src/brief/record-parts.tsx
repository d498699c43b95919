import { recordsIn } from '../context/sentence.ts';
import type { Wave } from '../dataset/records.ts';
import { countText } from '../surfaces/count-text.ts';
import { formatDate, formatNumber, headed } from '../surfaces/format.ts';
import { linesApart } from '../surfaces/left-out.ts';
import { viewRecord } from '../surfaces/record-view.ts';
import { wavesOf, wordsIn } from '../surfaces/records.ts';
import { sayShare, scaledCounts } from '../surfaces/scale.ts';
import { word } from '../surfaces/sentences/index.ts';
import { type Cited, first, Marks, More, Part } from './part.tsx';

/** Waves on record, of the story's own kind, with bars of their size. */
export function Waves({ title, ids, most, notes, ...facts }: Cited & { title: string; ids: string[]; most: number }) {
  const { context, labels, locale, records } = facts;
  const { kind } = context.story;
  const all = wavesOf(records, ids);
  const ofKind = kind === 'hiring' || kind === 'layoff' ? all.filter((wave) => wave.kind === kind) : all;
  const shown = most === 0 ? [] : first(ofKind, most);
  // Bars of one kind are on one scale: of cuts and hires together the cuts would be specks.
  const scale = (wave: Wave) =>
    Math.max(...shown.filter((each) => each.kind === wave.kind).map((each) => highest(each) ?? 0), 1);
  if (shown.length === 0) return null;
  return (
    <Part title={title}>
      <table class="waves">
        <tbody>
          {shown.map((wave) => {
            const view = viewRecord({ type: 'wave', record: wave }, facts);
            const size = highest(wave);
            const words = wordsIn(wave.title, records, locale);
            return (
              <tr key={wave.id} data-mentioned={context.waves.includes(wave.id) || undefined}>
                <td>{view.date}</td>
                <td class="count">{countText(wave.count, labels, locale, records).text}</td>
                <td class="bars" aria-hidden="true">
                  {size !== null && (
                    <span
                      data-soft={wave.status === 'reported' || wave.status === 'planned' || undefined}
                      style={{ inlineSize: `${Math.max((size / scale(wave)) * 100, 1)}%` }}
                    />
                  )}
                </td>
                <td>{labels.statuses[wave.status]}</td>
                <td lang={words.lang} dir="auto">
                  {words.text}
                  <Marks numbers={notes.ofRecord({ type: 'wave', record: wave })} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <More {...facts} count={ofKind.length - shown.length} />
    </Part>
  );
}

function highest({ count: { value, low, high } }: Wave): number | null {
  return value ?? high ?? low;
}

/** The article's counts as shares of all who worked there. */
export function Scale({ notes, ...facts }: Cited) {
  const { context, labels, locale, records } = facts;
  const counts = scaledCounts(context.scale.filter(({ headcount }) => records.headcounts.has(headcount)));
  if (counts.length === 0) return null;
  return (
    <Part title={labels.scale.title}>
      <ul>
        {counts.map(({ count, shares }) => (
          <li key={count}>
            {headed(formatNumber(count, locale), locale)}
            {shares.map((share, at) => (
              <span key={share.headcount}>
                {at > 0 && ' · '}
                {sayShare(share, facts)}
                <Marks numbers={notes.ofCitations(records.headcounts.get(share.headcount)?.sources ?? [])} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** What the article does not say, and where its headline and text say two things. */
export function LeftOut({ context, labels, locale, notes }: Cited) {
  return (
    <>
      {linesApart(context, labels).map(({ title, lines }) => (
        <Part key={title} title={title}>
          <ul>
            {lines.map((sentence) => (
              <li key={sentence.key}>
                {word(sentence, locale)}
                <Marks numbers={notes.ofRecords(recordsIn(sentence))} />
              </li>
            ))}
          </ul>
        </Part>
      ))}
    </>
  );
}

/** All that is cited above, however many: no number without its source. */
export function Sources({ notes, labels, locale }: Cited) {
  const cited = notes.sources();
  if (cited.length === 0) return null;
  return (
    <Part title={labels.record.sources}>
      <ol class="notes">
        {cited.map((source) => (
          <li key={source.id}>
            <bdi>{source.publisher}</bdi>
            {source.published && `, ${formatDate(source.published, locale)}`}
            {(source.url ?? source.locator) && <bdi class="address">{source.url ?? source.locator}</bdi>}
          </li>
        ))}
      </ol>
    </Part>
  );
}
