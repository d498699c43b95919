import { formatDate } from '../surfaces/format.ts';
import { Icon } from '../surfaces/icons.tsx';
import { PutAside } from './put-aside.tsx';
import { Section } from './section.tsx';
import { useSidebar } from './state.ts';
import { TakeAlong } from './take-along/take-along.tsx';

/** What can be taken along or put right. A button stands here only where it leads somewhere. */
export function ActionsSection() {
  const { context, labels, locale, actions } = useSidebar();
  const { openDataset } = actions;
  return (
    <Section id="actions" title={labels.actions.section}>
      <TakeAlong />
      <div class="actions">
        {openDataset && (
          <button type="button" class="plain-button" onClick={() => openDataset()}>
            <Icon name="data" />
            {labels.actions.openDataset}
          </button>
        )}
      </div>
      <PutAside />
      <p class="small quiet">{labels.actions.local(formatDate(context.value.datasetAsOf, locale))}</p>
    </Section>
  );
}
