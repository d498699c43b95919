import type { OutletsOn, Sighting } from '../context/context.ts';
import { formatDate, formatFigure, formatNames, formatNumber, headed } from '../surfaces/format.ts';
import { Icon } from '../surfaces/icons.tsx';
import type { Locale } from '../surfaces/locale.ts';
import { OutsideLink } from '../surfaces/outside-link.tsx';
import { nameOf, word } from '../surfaces/sentences/index.ts';
import { StatusBadge } from '../surfaces/status-badge.tsx';
import { FoldedRows } from './folded-rows.tsx';
import { Row } from './row.tsx';
import { Section } from './section.tsx';
import { useSidebar } from './state.ts';

/** Rows shown before "show more". */
const FEW = 3;

/** Numbers named in a row that is closed. */
const NAMED = 3;

/** What the reader saw of the same waves in other articles: their own trail, which no page is to learn of. */
export function OutletsSection() {
  const { context, labels, actions } = useSidebar();
  const outlets = context.value.outlets.toSorted((a, b) => Number(differs(b)) - Number(differs(a)));
  const { openDataset } = actions;
  if (outlets.length === 0) return null;
  return (
    <Section id="outlets" title={labels.outlets.title}>
      <FoldedRows items={outlets} few={FEW} rowOf={rowOf} standsOut={differs}>
        {(told) => (
          <li key={rowOf(told)} data-outlets={told.record.id} data-differs={differs(told) || undefined}>
            <OutletsRow told={told} />
          </li>
        )}
      </FoldedRows>
      <p class="quiet small">
        {labels.outlets.own}{' '}
        {openDataset && (
          <button type="button" class="text-button" onClick={() => openDataset('#/trail')}>
            {labels.outlets.open}
          </button>
        )}
      </p>
    </Section>
  );
}

function rowOf({ counted, record }: OutletsOn): string {
  return `outlets-${counted}-${record.id}`;
}

function differs({ said }: OutletsOn): boolean {
  return said.some(({ key }) => key !== 'seen_agree');
}

function OutletsRow({ told }: { told: OutletsOn }) {
  const { labels, locale } = useSidebar();
  const { record, counted, here, others, unlisted, said } = told;
  const name = nameOf(record, locale);
  const numbers = [...outletsByNumber(others, locale)];
  return (
    <Row
      id={rowOf(told)}
      head={
        <>
          <span class="outlets-name">
            {counted === 'share' && headed(labels.roles.share, locale)}
            {name}
          </span>
          <span class="row-more outlets-short">
            {numbers.slice(0, NAMED).map(([number, outlets]) => (
              <span key={number}>
                <b>{number}</b> <bdi>{formatNames(outlets, locale)}</bdi>
              </span>
            ))}
            {numbers.length > NAMED && <span>+{formatNumber(numbers.length - NAMED, locale)}</span>}
          </span>
          {said.map((sentence) => (
            <span key={word(sentence, locale)} class={differs(told) ? 'flag' : 'row-more'}>
              {word(sentence, locale)}
            </span>
          ))}
        </>
      }
    >
      {() => (
        <>
          <ul class="outlets">
            {here.map((each) => (
              <Seen key={each.printed.text} seen={each} name={labels.outlets.here} />
            ))}
            {others.map((each) => (
              <Seen key={`${each.address} ${each.printed.text}`} seen={each} differs={each.differs} />
            ))}
          </ul>
          {unlisted > 0 && (
            <p class="quiet small">{labels.outlets.unlisted(unlisted, formatNumber(unlisted, locale))}</p>
          )}
        </>
      )}
    </Row>
  );
}

/** Which outlets gave each number, in the order in which they are listed. */
function outletsByNumber(others: OutletsOn['others'], locale: Locale): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { printed, outlet } of others) {
    const number = formatFigure(printed, locale);
    const outlets = found.get(number) ?? [];
    found.set(number, outlets.includes(outlet) ? outlets : [...outlets, outlet]);
  }
  return found;
}

interface SeenProps {
  seen: Sighting;
  /** Instead of the outlet's, for what needs no quotation and no way to it. */
  name?: string;
  differs?: OutletsOn['others'][number]['differs'];
}

function Seen({ seen, name, differs }: SeenProps) {
  const { labels, locale } = useSidebar();
  const { outlet, address, printed, published, last, date, status, quote, lang } = seen;
  const words = labels.outlets;
  const day = published === null ? words.seen(formatDate(last, locale)) : formatDate(published, locale);
  const apart = [differs?.number && words.number, differs?.date && words.date].filter(
    (each) => typeof each === 'string',
  );
  return (
    <li class="small">
      <span class="row-line">
        {/* A page can look into what is dragged over it, so this cannot be dragged. */}
        {name ?? <OutsideLink href={address} name={outlet} opens={labels.record.opensInTab} draggable={false} />}
        <b>{formatFigure(printed, locale)}</b>
      </span>
      <span class="row-tags quiet">
        {day}
        {date !== null && <span>{words.dated(formatDate(date, locale))}</span>}
        <StatusBadge status={status} labels={labels} />
        {apart.map((each) => (
          <span key={each} class="outlet-apart" data-verdict="sources_differ">
            <Icon name="differs" />
            {each}
          </span>
        ))}
      </span>
      {name === undefined && (
        <blockquote class="quote" lang={lang}>
          {quote}
        </blockquote>
      )}
    </li>
  );
}
