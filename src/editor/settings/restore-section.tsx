/** The way back to the bundled dataset, which can be undone. */
import { restoreAll as restoreBundled } from '../../dataset/store.ts';
import { formatNumber } from '../../surfaces/format.ts';
import { editedTypes } from '../rows.ts';
import { useEditor } from '../state.ts';
import { refusalText } from '../wording.ts';

export function RestoreSection() {
  const editor = useEditor();
  const { labels, locale, contents } = editor;
  const words = labels.settings;
  const rows = contents.value?.rows;
  const all = rows === undefined ? [] : editedTypes.flatMap((type) => [...rows[type].values()]);
  const count = (origin: string): string => formatNumber(all.filter((row) => row.origin === origin).length, locale);
  const back = all.filter(({ origin }) => origin === 'changed' || origin === 'deleted');

  async function restoreAll(): Promise<void> {
    const refused = await editor.run(() => restoreBundled());
    if (refused !== null) editor.say(refusalText(refused, labels), 'trouble');
    else editor.say(words.restored(back.length, formatNumber(back.length, locale)));
  }

  return (
    <>
      <p>{words.records(count('bundled'), count('changed'), count('own'), count('deleted'))}</p>
      <button type="button" class="plain-button" disabled={back.length === 0} onClick={() => void restoreAll()}>
        {words.restoreAll}
      </button>
    </>
  );
}
