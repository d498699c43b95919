import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { readSettings, type Settings, watchSettings } from '../../settings/settings.ts';
import { addressOf } from '../routes.ts';
import { editedTypes } from '../rows.ts';
import { useEditor } from '../state.ts';

/** Whoever edits records is not to wonder why pages go by others. */
export function OwnRecordsNotice() {
  const { labels, contents, route } = useEditor();
  const leftOut = useSignal(false);
  useEffect(() => {
    const take = ({ ownRecords }: Settings): void => {
      leftOut.value = !ownRecords;
    };
    void readSettings().then(take);
    return watchSettings(take);
  }, []);
  const rows = contents.value?.rows;
  if (!leftOut.value || rows === undefined || route.value.room === 'settings') return null;
  if (!editedTypes.some((type) => [...rows[type].values()].some(({ origin }) => origin !== 'bundled'))) return null;
  return (
    <div class="flag trouble" role="status">
      {labels.settings.ownRecordsOff}{' '}
      <a href={`${addressOf('settings')}?find=ownRecords`}>{labels.settings.toSetting}</a>
    </div>
  );
}
