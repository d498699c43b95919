/** What an import would do, before it does it. */
import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { PlanView } from '../../dataset/exchange/import-desk.ts';
import type { PlannedRecord } from '../../dataset/exchange/plan.ts';
import { formatNumber, headed } from '../../surfaces/format.ts';
import { plainValue } from '../conflicts/elsewhere-notice.tsx';
import { recordName } from '../record-name.ts';
import { useEditor } from '../state.ts';
import { fieldName } from '../wording.ts';
import { WayOn } from './file-parts.tsx';
import { noteText, refusedText } from './import-wording.ts';

export interface ImportPreviewProps {
  plan: PlanView;
  /** Whose value stays where the reader and the file disagree. */
  side: Signal<'mine' | 'file'>;
  onApply: () => void;
  onCancel: () => void;
}

const outcomes = ['added', 'changed', 'removed', 'conflicting', 'refused', 'same', 'elsewhere'] as const;
/** Records named of each outcome. */
const few = 50;

export function ImportPreview({ plan, side, onApply, onCancel }: ImportPreviewProps) {
  const { labels, locale } = useEditor();
  const words = labels.exchange;
  const group = useId();
  const { counts } = plan;
  const idle = counts.added + counts.changed + counts.removed + counts.conflicting === 0;
  return (
    <div class="import-step">
      <h3>
        <bdi>{plan.file}</bdi>
      </h3>
      <p class="small quiet">{words.nothingYet}</p>
      {plan.takesOver && <p class="flag">{words.takesOver}</p>}
      {plan.notes.map((note) => (
        <p key={JSON.stringify(note)} class="small quiet">
          {noteText(note, labels, locale)}
        </p>
      ))}
      <ul class="outcomes">
        {outcomes
          .filter((outcome) => counts[outcome] > 0)
          .map((outcome) => (
            <li key={outcome} data-outcome={outcome}>
              <details open={outcome === 'conflicting' || outcome === 'refused'}>
                <summary>
                  <strong>{formatNumber(counts[outcome], locale)}</strong> {words.outcomes[outcome](counts[outcome])}
                </summary>
                {outcome === 'refused' ? (
                  <ul class="small">
                    {plan.refused.map((row) => (
                      <li key={`${row.line} ${row.id} ${row.field} ${row.message}`}>
                        {refusedText(row, labels, locale)}
                      </li>
                    ))}
                  </ul>
                ) : (
                  <ul class="small">
                    {plan.records
                      .filter((record) => record.outcome === outcome)
                      .slice(0, few)
                      .map((record) => (
                        <Planned key={`${record.type} ${record.id}`} planned={record} />
                      ))}
                  </ul>
                )}
              </details>
            </li>
          ))}
      </ul>
      {counts.conflicting > 0 && (
        <fieldset>
          <legend>{words.conflicts}</legend>
          {(['mine', 'file'] as const).map((each) => (
            <label key={each} class="choice">
              <input
                type="radio"
                name={group}
                checked={side.value === each}
                onChange={() => {
                  side.value = each;
                }}
              />
              {each === 'mine' ? words.keepMine : words.takeFile}
            </label>
          ))}
        </fieldset>
      )}
      {idle && <p>{words.none}</p>}
      <WayOn words={words} onApply={idle ? null : onApply} onCancel={onCancel} />
    </div>
  );
}

function Planned({ planned }: { planned: PlannedRecord }) {
  const { labels, locale } = useEditor();
  const { type, id, fields, record } = planned;
  const name = recordName(record);
  return (
    <li>
      <span class="quiet">{labels.types[type]}</span> {id} {name !== null && `· ${name}`}
      {fields.map(({ field, mine, file }) => (
        <div key={field}>
          {headed(fieldName(field, labels), locale)}
          {plainValue(mine)} → {plainValue(file)}
        </div>
      ))}
    </li>
  );
}
