import type { Glance } from '../messages/glance.ts';
import { formatNumber } from '../surfaces/format.ts';
import { markStyleOf } from '../surfaces/mark-style.ts';
import { unbroken } from '../surfaces/unbroken.tsx';
import { VerdictMark } from '../surfaces/verdict.tsx';
import type { PopupParts } from './seen.ts';

/** Which wave it is, and the figures with their verdicts. */
export function FiguresFound({ glance, seen, labels, locale }: PopupParts & { glance: Glance }) {
  const { answer, figures, more } = glance;
  return (
    <>
      {answer !== '' && <p class="answer">{unbroken(answer)}</p>}
      {figures.length > 0 && (
        <ul class="figures">
          {figures.map(({ printed, meaning, verdict }, at) => (
            <li key={at} data-verdict={verdict}>
              <span>
                <bdi class="printed" lang={seen.page?.report?.lang ?? undefined} data-mark={markStyleOf(verdict)}>
                  {printed}
                </bdi>
                <span class="quiet small"> {meaning}</span>
              </span>
              <VerdictMark verdict={verdict} labels={labels} />
            </li>
          ))}
          {more > 0 && <li class="quiet small">{labels.moreFigures(more, formatNumber(more, locale))}</li>}
        </ul>
      )}
    </>
  );
}
