/** What the reader put right about the reading of articles: each as a rule that can be read, made wider, and removed. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Correction } from '../dataset/correction.ts';
import { corrections, onDatasetChanged } from '../dataset/store.ts';
import type { StoreTrouble } from '../dataset/trouble.ts';
import { patternOf, siteAddress } from '../story/corrections.ts';
import { formatDate } from '../surfaces/format.ts';
import { isWebAddress } from '../surfaces/outside-link.tsx';
import { useEditor } from './state.ts';
import { refusalText } from './wording.ts';

export function CorrectionsRoom() {
  const { labels, contents } = useEditor();
  const words = labels.corrections;
  const all = useSignal<readonly Correction[] | null>(null);
  const trouble = useSignal<StoreTrouble['code'] | null>(null);
  useEffect(() => {
    const read = (): void => {
      void corrections().then((found) => {
        all.value = found.ok ? found.value : [];
        trouble.value = found.ok ? null : found.error.code;
      });
    };
    read();
    return onDatasetChanged(read);
    // Read again, too, where the storage is tried again.
  }, [contents.value?.trouble]);
  const now = all.value;
  const known = now?.length === 0 ? words.none : words.intro;
  const told = trouble.value === null ? known : labels.troubles[trouble.value];
  return (
    <section class="room" aria-labelledby="room-title">
      <h1 id="room-title" tabIndex={-1}>
        {labels.rooms.corrections}
      </h1>
      <p class="quiet">{now === null ? labels.table.reading : told}</p>
      {now !== null && now.length > 0 && (
        <ul class="corrections">
          {now.map((each) => (
            <li key={each.id} class="card" data-correction={each.id}>
              <Rule correction={each} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Rule({ correction }: { correction: Correction }) {
  const editor = useEditor();
  const { labels, locale } = editor;
  const { id, says, where, address, title, made, lang } = correction;

  async function remove(): Promise<void> {
    const refused = await editor.commit([{ do: 'remove', type: 'correction', id }]);
    if (refused !== null) editor.say(refusalText(refused, labels), 'trouble');
    else editor.say(labels.corrections.removed);
  }

  return (
    <>
      {says !== 'no_story' && <Quote correction={correction} />}
      <p>
        <strong>{said(correction)}</strong>
      </p>
      <p class="quiet small">
        {where === 'page' && address !== null && isWebAddress(address) ? (
          <a href={address} target="_blank" rel="noopener noreferrer" lang={lang ?? undefined}>
            <bdi>{title === '' ? address : title}</bdi>
          </a>
        ) : (
          <bdi lang={lang ?? undefined}>{title}</bdi>
        )}
        {' · '}
        {formatDate(made, locale)}
      </p>
      <div class="correction-actions">
        <Width correction={correction} />
        <button type="button" class="text-button" onClick={() => void remove()}>
          {labels.corrections.remove}
        </button>
      </div>
    </>
  );

  function said({ role, was }: Correction): string {
    const { roles } = editor.shared;
    const { rule } = labels.corrections;
    const former = was === null ? '' : roles[was];
    if (says === 'no_story') return rule.noStory;
    if (says === 'not_amazon') return rule.notAmazon;
    if (says === 'not_people') return rule.notPeople(former);
    return rule.role(role === null ? '' : roles[role], former);
  }
}

function Quote({ correction: { before, printed, after, lang } }: { correction: Correction }) {
  const most = 90;
  const left = before.length > most ? `…${before.slice(-most)}` : before;
  const right = after.length > most ? `${after.slice(0, most)}…` : after;
  return (
    <blockquote class="correction-quote" lang={lang ?? undefined}>
      {left}
      <b>{printed}</b>
      {right}
    </blockquote>
  );
}

/** How far a rule reaches. It can be made wider; the page that it began on is no longer known then. */
function Width({ correction }: { correction: Correction }) {
  const editor = useEditor();
  const { labels, shared } = editor;
  const { id, says, where, address } = correction;
  const host = where === 'page' ? siteAddress(address ?? '') : where === 'site' ? address : null;
  const tellable = says !== 'no_story' && patternOf(correction) !== null;
  const words = shared.correct;
  const names: Record<Correction['where'], string> = {
    page: words.page,
    site: words.site(host ?? ''),
    everywhere: words.everywhere,
  };
  const wider: Correction['where'][] =
    where === 'page' ? ['site', 'everywhere'] : where === 'site' ? ['everywhere'] : [];
  const choices = tellable ? wider : [];
  if (choices.length === 0) return <span class="small">{names[where]}</span>;

  async function widen(to: Correction['where']): Promise<void> {
    const fields = { where: to, address: to === 'site' ? host : null };
    const refused = await editor.commit([{ do: 'change', type: 'correction', id, fields, from: { where } }]);
    if (refused !== null) editor.say(refusalText(refused, labels), 'trouble');
  }

  return (
    <label class="small correction-width">
      <span class="unseen">{words.where}</span>
      <select
        class="width-choice"
        value={where}
        onChange={({ currentTarget }) => {
          const to = choices.find((each) => each === currentTarget.value);
          if (to !== undefined) void widen(to);
        }}
      >
        {[where, ...choices].map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
