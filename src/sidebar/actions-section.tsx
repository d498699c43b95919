import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { formatDate } from '../surfaces/format.ts';
import { Icon } from '../surfaces/icons.tsx';
import { contextMarkdown } from './markdown.ts';
import { Section } from './section.tsx';
import { type Correcting, type SiteSwitch, useSidebar } from './state.ts';

/** What can be taken along or put right. A button stands here only where it leads somewhere. */
export function ActionsSection() {
  const { context, labels, locale, page, records, actions, announcement, trusts, limits } = useSidebar();
  const copied = useSignal(false);
  const byHand = useSignal<string | null>(null);
  const off = useSignal(false);
  /** The correction by which this page was put aside. */
  const aside = useSignal<string | null>(null);
  const { site, openDataset, correct } = actions;

  async function copy(): Promise<void> {
    const text = contextMarkdown({
      context: context.value,
      records: records.value,
      limits: limits.value,
      page,
      labels,
      locale,
    });
    copied.value = await actions.copyText(text);
    byHand.value = copied.value ? null : text;
    announcement.value = copied.value ? labels.actions.copied : labels.actions.copyByHand;
  }

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
    <Section id="actions" title={labels.actions.title}>
      <div class="actions">
        <button type="button" class="plain-button" onClick={() => void copy()}>
          <Icon name={copied.value ? 'agrees' : 'copy'} />
          {copied.value ? labels.actions.copied : labels.actions.copy}
        </button>
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
      {byHand.value !== null && <CopyByHand text={byHand.value} />}
      <p class="small quiet">{labels.actions.local(formatDate(context.value.datasetAsOf, locale))}</p>
    </Section>
  );
}

/** Where neither way of copying is open to us, the text stands ready, already selected. */
function CopyByHand({ text }: { text: string }) {
  const { labels } = useSidebar();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.select(), []);
  return (
    <label class="small by-hand">
      {labels.actions.copyByHand}
      <textarea ref={area} readOnly rows={6} value={text} />
    </label>
  );
}
