import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Checked } from '../context/context.ts';
import { recordsIn } from '../context/sentence.ts';
import type { Wave } from '../dataset/records.ts';
import type { Brief } from '../messages/brief-schema.ts';
import { countText } from '../surfaces/count-text.ts';
import { groupFigures } from '../surfaces/figure-groups.ts';
import { formatDate, formatFigure, formatNumber } from '../surfaces/format.ts';
import { linesApart } from '../surfaces/left-out.ts';
import { viewRecord } from '../surfaces/record-view.ts';
import { findRecord, wavesOf, wordsIn } from '../surfaces/records.ts';
import { sayShare, scaledCounts } from '../surfaces/scale.ts';
import { word } from '../surfaces/sentences/index.ts';
import { subjectText } from '../surfaces/subject-text.ts';
import { VerdictMark } from '../surfaces/verdict.tsx';
import { type ContextDrawing, Notes } from './notes.ts';

type Facts = ContextDrawing & Pick<Brief, 'page' | 'limits'>;

/** How much is printed of each. */
interface Most {
  figures: number;
  waves: number;
  since: number;
  claims: number;
}

/** Each step is a little less than the one before; the last is what a sheet holds in any case. */
const LAST = 9;
function mostAt(step: number): Most {
  return {
    figures: Math.max(12 - step, 4),
    waves: Math.max(10 - step, 3),
    since: Math.max(4 - step, 0),
    claims: Math.max(8 - step, 2),
  };
}

/** One sheet of paper, A4 or Letter: what does not fit is counted and left out, from the ends of the lists. */
export function Sheet(facts: Facts) {
  const sheet = useRef<HTMLElement>(null);
  const [step, setStep] = useState(0);
  useLayoutEffect(() => {
    const { current } = sheet;
    // Taller than it is allowed to be: `max-height` in the style sheet is the length that both papers have.
    if (current && current.scrollHeight > current.clientHeight + 1 && step < LAST) setStep(step + 1);
  }, [step]);
  const most = mostAt(step);
  // Numbers of sources run in the order in which they are first cited.
  const notes = new Notes(facts);
  return (
    <article class="sheet" ref={sheet} data-step={step}>
      <Head {...facts} />
      <Answer {...facts} notes={notes} />
      <Figures {...facts} notes={notes} most={most.figures} />
      <Waves {...facts} notes={notes} title={facts.labels.waves.prior} ids={facts.context.prior} most={most.waves} />
      <Waves {...facts} notes={notes} title={facts.labels.waves.since} ids={facts.context.since} most={most.since} />
      <Scale {...facts} notes={notes} />
      <Claims {...facts} notes={notes} most={most.claims} />
      <LeftOut {...facts} notes={notes} />
      <Sources {...facts} notes={notes} />
      <Foot {...facts} />
    </article>
  );
}

/** "And 1 more" would take the line that the one takes. */
function first<T>(list: readonly T[], most: number): readonly T[] {
  return list.length <= most + 1 ? list : list.slice(0, most);
}

type Cited = Facts & { notes: Notes };

function Head({ context, page, limits, labels, locale }: Facts) {
  const { published, kind } = context.story;
  const facts = [labels.kinds[kind], page.publisher, published && formatDate(published.date, locale)];
  return (
    <header>
      <p class="over">
        <strong>{labels.name}</strong>
        <span>{facts.filter((fact) => fact).join(' · ')}</span>
      </p>
      <h1 lang={context.story.lang} dir="auto">
        {page.title}
      </h1>
      {limits.map((limit) => (
        <p key={limit} class="note">
          {labels.limits[limit]}
        </p>
      ))}
    </header>
  );
}

function Answer({ context, locale, notes }: Cited) {
  return (
    <p class="answer">
      {context.answer.map((sentence) => (
        <span key={sentence.key}>
          {word(sentence, locale)}
          <Marks numbers={notes.ofRecords(recordsIn(sentence))} />{' '}
        </span>
      ))}
    </p>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Numbers of the sources below, behind what they bear out. */
function Marks({ numbers }: { numbers: readonly number[] }) {
  return numbers.length === 0 ? null : <sup>{numbers.join(',')}</sup>;
}

function More({ count, labels, locale }: Facts & { count: number }) {
  return count > 0 ? <p class="more">{labels.brief.more(count, formatNumber(count, locale))}</p> : null;
}

function Figures({ notes, most, ...facts }: Cited & { most: number }) {
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

function Waves({ title, ids, most, notes, ...facts }: Cited & { title: string; ids: string[]; most: number }) {
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

function Scale({ notes, ...facts }: Cited) {
  const { context, labels, locale, records } = facts;
  const counts = scaledCounts(context.scale.filter(({ headcount }) => records.headcounts.has(headcount)));
  if (counts.length === 0) return null;
  return (
    <Part title={labels.scale.title}>
      <ul>
        {counts.map(({ count, shares }) => (
          <li key={count}>
            {`${formatNumber(count, locale)}${locale === 'zh-TW' ? '：' : ': '}`}
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

/** Of what spans sentences the beginning and the end are enough to find it by. */
function shortened(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 70)} … ${text.slice(-45)}`;
}

function Claims({ notes, most, ...facts }: Cited & { most: number }) {
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

function LeftOut({ context, labels, locale, notes }: Cited) {
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
function Sources({ notes, labels, locale }: Cited) {
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

function Foot({ context, page, labels, locale }: Facts) {
  return (
    <footer>
      <span>{labels.markdown.dataset(formatDate(context.datasetAsOf, locale))}</span>
      {page.url !== null && <bdi>{labels.brief.printedFrom(page.url)}</bdi>}
    </footer>
  );
}
