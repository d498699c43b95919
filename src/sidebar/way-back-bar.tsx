import { Icon } from '../surfaces/icons.tsx';
import { useSidebar } from './state.ts';

/** The way back to where one was reading, for as long as there is one; and for those who walk the rows by keys, which. */
export function WayBackBar() {
  const { canReturn, actions, labels } = useSidebar();
  return (
    <div class="foot-bar">
      <p class="figure-keys small quiet" aria-hidden="true">
        {labels.figures.keys}
      </p>
      {canReturn.value && (
        <p class="way-back">
          <button type="button" class="text-button" aria-keyshortcuts="Escape" onClick={actions.goBack}>
            <Icon name="back" />
            {labels.figures.goBack}
          </button>
        </p>
      )}
    </div>
  );
}
