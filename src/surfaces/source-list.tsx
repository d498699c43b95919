import { useState } from 'preact/hooks';
import type { Citation } from '../dataset/records.ts';
import { formatDate, formatNumber } from './format.ts';
import type { Labels } from './labels/index.ts';
import type { Locale } from './locale.ts';
import { isWebAddress, OutsideLink } from './outside-link.tsx';
import type { RecordIndex } from './records.ts';

export interface SourceListProps {
  citations: readonly Citation[];
  /** None is kept behind a button. */
  all?: boolean;
  records: RecordIndex;
  labels: Labels;
  locale: Locale;
}

/** Sources shown before the rest is asked for. */
const FEW = 4;

/** Sources as a record cites them: who, when, what they bear out, and whether the text itself was seen. */
export function SourceList({ citations, records, labels, locale, all: unfolded = false }: SourceListProps) {
  const [asked, setAll] = useState(false);
  const all = unfolded || asked;
  const cited = citations.flatMap((citation) => {
    const source = records.sources.get(citation.source);
    return source ? [{ citation, source }] : [];
  });
  // One more line says no less than the button would.
  const shown = all || cited.length <= FEW + 1 ? cited : cited.slice(0, FEW);
  const more = cited.length - shown.length;
  return (
    <>
      <ul class="sources">
        {shown.map(({ citation, source }) => (
          <li key={`${citation.source} ${citation.supports}`} class="source">
            <SourceName publisher={source.publisher} url={source.url} locator={source.locator} labels={labels} />
            <span class="quiet">
              {source.published && ` · ${formatDate(source.published, locale)}`}
              {` · ${citation.access === 'read' ? labels.record.read : labels.record.cited}`}
            </span>
            {citation.supports && (
              <div class="quiet" lang="en">
                {citation.supports}
              </div>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="text-button small" onClick={() => setAll(true)}>
          {labels.record.moreSources(more, formatNumber(more, locale))}
        </button>
      )}
    </>
  );
}

interface SourceNameProps {
  publisher: string;
  url: string | null;
  locator: string | null;
  labels: Labels;
}

function SourceName({ publisher, url, locator, labels }: SourceNameProps) {
  if (url && isWebAddress(url)) return <OutsideLink href={url} name={publisher} opens={labels.record.opensInTab} />;
  return (
    <span>
      <bdi>{publisher}</bdi>
      {locator && (
        <span class="quiet">
          {' '}
          (<bdi>{locator}</bdi>)
        </span>
      )}
    </span>
  );
}
