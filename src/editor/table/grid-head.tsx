/** The head of a table: a press on a name sorts by it, a second one the other way. */
import { Icon } from '../../surfaces/icons.tsx';
import type { EditedType } from '../routes.ts';
import { useEditor } from '../state.ts';
import { columns } from './columns.ts';

export function GridHead({ type, template, least }: { type: EditedType; template: string; least: string }) {
  const { labels, tables } = useEditor();
  const { sorting } = tables[type];
  return (
    // biome-ignore lint/a11y/useSemanticElements: the table is drawn in part, which <table> cannot be.
    // biome-ignore lint/a11y/useFocusableInteractive: its buttons are.
    <div class="grid-head" role="row" aria-rowindex={1} style={{ gridTemplateColumns: template, minWidth: least }}>
      {columns[type].map(({ key, field }, at) => {
        const sorted = sorting.value.key === key ? (sorting.value.descending ? 'descending' : 'ascending') : undefined;
        return (
          // biome-ignore lint/a11y/useSemanticElements: as above.
          // biome-ignore lint/a11y/useFocusableInteractive: as above.
          <div
            key={key}
            role="columnheader"
            class="grid-cell"
            data-key={key}
            data-head={at}
            data-number={field?.kind === 'number' || undefined}
            aria-colindex={at + 1}
            aria-sort={sorted}
          >
            {key === 'open' ? (
              <span class="unseen">{labels.fields.open}</span>
            ) : (
              <button
                type="button"
                onClick={() => {
                  sorting.value = { key, descending: sorted === 'ascending' };
                }}
              >
                {labels.fields[key]}
                {sorted && (
                  <span class="sorted" data-down={sorted === 'descending' || undefined}>
                    <Icon name="chevron" />
                  </span>
                )}
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}
