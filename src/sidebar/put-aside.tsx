import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Icon } from '../surfaces/icons.tsx';
import { type Correcting, type SiteSwitch, useSidebar } from './state.ts';

/** Not such a story, and not on this site: each with a way back at its side for as long as the sidebar stands. */
export function PutAside() {
  const { actions } = useSidebar();
  return (
    <>
      {actions.correct && <PutPageAside correct={actions.correct} />}
      {actions.site && <SwitchSiteOff site={actions.site} />}
    </>
  );
}

function PutPageAside({ correct: { keep, takeBack } }: { correct: Correcting }) {
  const { aside, turn, announcement, context, labels, page, trusts, whyNot } = useSidebar();
  const failed = useSignal<string | null>(null);

  async function toggle(event: Event): Promise<void> {
    if (!trusts(event)) return;
    failed.value = null;
    // An answer that comes once another article is shown is none about that one.
    const mine = turn.peek();
    if (aside.value === null) {
      const nothing = { role: null, was: null, printed: '', before: '', after: '' };
      const { lang } = context.value.story;
      const id = await keep({ says: 'no_story', ...nothing, lang, where: 'page', title: page.title.slice(0, 500) });
      if (turn.peek() !== mine) return;
      aside.value = id;
      failed.value = id === null ? whyNot() : null;
      announcement.value = failed.value ?? labels.correct.pageAside;
    } else {
      const done = await takeBack(aside.value);
      if (turn.peek() !== mine) return;
      if (done) aside.value = null;
      failed.value = done ? null : whyNot();
      announcement.value = failed.value ?? labels.correct.takenBack;
    }
  }

  return (
    <Toggle
      act="put-aside"
      label={labels.correct.notStory}
      notice={aside.value === null ? null : labels.correct.pageAside}
      failed={failed.value}
      onToggle={toggle}
    />
  );
}

function SwitchSiteOff({ site: { host, setOff } }: { site: SiteSwitch }) {
  const { siteIsOff, announcement, labels, trusts, whyNot } = useSidebar();
  const failed = useSignal<string | null>(null);

  async function toggle(event: Event): Promise<void> {
    if (!trusts(event)) return;
    const off = !siteIsOff.value;
    const done = await setOff(off);
    failed.value = done ? null : whyNot();
    if (failed.value !== null) {
      announcement.value = failed.value;
      return;
    }
    siteIsOff.value = off;
    announcement.value = off ? labels.actions.siteIsOff(host) : labels.actions.siteIsOn(host);
  }

  return (
    <Toggle
      act="site-off"
      label={labels.actions.notOnSite}
      notice={siteIsOff.value ? labels.actions.siteIsOff(host) : null}
      failed={failed.value}
      onToggle={toggle}
    />
  );
}

interface ToggleProps {
  act: string;
  label: string;
  /** What was done, while it is. */
  notice: string | null;
  /** Why the last press came to nothing, which is announced already. */
  failed: string | null;
  onToggle: (event: Event) => Promise<void>;
}

function Toggle({ act, label, notice, failed, onToggle }: ToggleProps) {
  const { labels } = useSidebar();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div class="aside-action">
      <button
        ref={button}
        type="button"
        class="plain-button"
        data-act={act}
        aria-pressed={notice !== null}
        onClick={(event) => void onToggle(event)}
      >
        <Icon name="mute" />
        {label}
      </button>
      {failed !== null && <p class="flag">{failed}</p>}
      {notice !== null && (
        <p class="flag">
          {notice}{' '}
          <button
            type="button"
            class="text-button"
            data-act={`${act}-undo`}
            onClick={(event) => {
              // The way back goes with what it takes back.
              button.current?.focus();
              void onToggle(event);
            }}
          >
            {labels.actions.undo}
          </button>
        </p>
      )}
    </div>
  );
}
