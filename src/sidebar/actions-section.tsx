import { useSignal } from '@preact/signals';
import { formatDate } from '../surfaces/format.ts';
import { Icon } from '../surfaces/icons.tsx';
import { Section } from './section.tsx';
import { type Correcting, type SiteSwitch, useSidebar } from './state.ts';
import { TakeAlong } from './take-along/take-along.tsx';

/** What can be taken along or put right. A button stands here only where it leads somewhere. */
export function ActionsSection() {
  const { context, labels, locale, page, actions, announcement, trusts } = useSidebar();
  const off = useSignal(false);
  /** The correction by which this page was put aside. */
  const aside = useSignal<string | null>(null);
  const { site, openDataset, correct } = actions;

  async function switchSite({ host, setOff }: SiteSwitch): Promise<void> {
    if (await setOff(!off.value)) off.value = !off.value;
    announcement.value = off.value ? labels.actions.siteIsOff(host) : '';
  }

  async function putAside(event: Event, { keep, takeBack }: Correcting): Promise<void> {
    if (!trusts(event)) return;
    if (aside.value === null) {
      const nothing = { role: null, was: null, printed: '', before: '', after: '' };
      const { lang } = context.value.story;
      aside.value = await keep({ says: 'no_story', ...nothing, lang, where: 'page', title: page.title.slice(0, 500) });
      announcement.value = aside.value === null ? labels.correct.failed : labels.correct.pageAside;
    } else if (await takeBack(aside.value)) {
      aside.value = null;
      announcement.value = labels.correct.takenBack;
    }
  }

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
        {correct && (
          <button
            type="button"
            class="plain-button"
            data-act="put-aside"
            aria-pressed={aside.value !== null}
            onClick={(event) => void putAside(event, correct)}
          >
            <Icon name="mute" />
            {labels.correct.notStory}
          </button>
        )}
        {site && (
          <button type="button" class="plain-button" aria-pressed={off.value} onClick={() => void switchSite(site)}>
            <Icon name="mute" />
            {labels.actions.notOnSite}
          </button>
        )}
      </div>
      {aside.value !== null && <p class="flag">{labels.correct.pageAside}</p>}
      {site && off.value && <p class="flag">{labels.actions.siteIsOff(site.host)}</p>}
      <p class="small quiet">{labels.actions.local(formatDate(context.value.datasetAsOf, locale))}</p>
    </Section>
  );
}
