import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { recordsIn } from '../context/sentence.ts';
import { formatDate } from '../surfaces/format.ts';
import { word } from '../surfaces/sentences/index.ts';
import { Claims, Figures } from './checked-parts.tsx';
import { Notes } from './notes.ts';
import { type Cited, type Facts, Marks } from './part.tsx';
import { LeftOut, Scale, Sources, Waves } from './record-parts.tsx';

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
      {context.ownUnread && <p class="note">{labels.answer.ownUnread}</p>}
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

function Foot({ context, page, labels, locale }: Facts) {
  return (
    <footer>
      <span>{labels.markdown.dataset(formatDate(context.datasetAsOf, locale))}</span>
      {page.url !== null && <bdi>{labels.brief.printedFrom(page.url)}</bdi>}
    </footer>
  );
}
