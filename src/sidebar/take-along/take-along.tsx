import { Icon } from '../../surfaces/icons.tsx';
import { useSidebar } from '../state.ts';
import { annotationsJson } from './annotations.ts';
import { CopyByHand } from './copy-by-hand.tsx';
import { contextMarkdown } from './markdown.ts';
import { figuresCsv } from './table.ts';
import type { TakenContext } from './taken-context.ts';
import { useCopy } from './use-copy.ts';

interface Format {
  name: string;
  key: 'markdown' | 'csv' | 'jsonLd';
  type: string;
  ending: string;
  make: (taken: TakenContext) => string;
}

const formats: readonly Format[] = [
  { name: 'Markdown', key: 'markdown', type: 'text/markdown', ending: 'md', make: contextMarkdown },
  { name: 'CSV', key: 'csv', type: 'text/csv', ending: 'csv', make: figuresCsv },
  {
    name: 'JSON-LD',
    key: 'jsonLd',
    type: 'application/ld+json',
    ending: 'jsonld',
    make: (taken) => annotationsJson(taken, new Date().toISOString()),
  },
];

/** The whole context to copy or save in one of three formats, or to print. Unfolds on demand. */
export function TakeAlong() {
  const { context, labels, locale, page, records, limits, actions, announcement } = useSidebar();
  const { copy, copied, byHand } = useCopy();
  const words = labels.actions;
  const taken = (): TakenContext => ({
    context: context.value,
    records: records.value,
    limits: limits.value,
    page,
    labels,
    locale,
  });

  function save({ type, ending, make }: Format): void {
    const name = `prior-waves-${context.value.asOf?.day ?? context.value.datasetAsOf}.${ending}`;
    void actions.saveFile({ name, type, content: make(taken()) });
    announcement.value = words.saved(name);
  }

  async function openBrief(): Promise<void> {
    const opened = await actions.openBrief?.();
    if (!opened) announcement.value = words.noBrief;
  }

  return (
    <details class="take-along">
      <summary class="plain-button">
        <Icon name="copy" />
        {words.title}
      </summary>
      <ul class="formats">
        {formats.map((format) => (
          <li key={format.key} class="format" data-format={format.key}>
            <span>
              {format.name}
              <span class="quiet small"> {words.formats[format.key]}</span>
            </span>
            <button
              type="button"
              class="text-button"
              data-act="copy"
              aria-label={words.copyName(format.name)}
              onClick={() => void copy(format.key, format.make(taken()))}
            >
              {copied.value === format.key && <Icon name="agrees" />}
              {words.copyAs}
            </button>
            <button
              type="button"
              class="text-button"
              data-act="save"
              aria-label={words.saveName(format.name)}
              onClick={() => save(format)}
            >
              {words.saveAs}
            </button>
          </li>
        ))}
      </ul>
      {actions.openBrief && (
        <button type="button" class="text-button" data-act="brief" onClick={() => void openBrief()}>
          {words.brief}
        </button>
      )}
      {copied.value !== null && <p class="small quiet">{words.copied}</p>}
      {byHand.value !== null && <CopyByHand text={byHand.value} />}
    </details>
  );
}
