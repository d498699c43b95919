import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { type ExampleArticle, exampleArticles } from './example-article.ts';
import type { ExampleReading, Told } from './example-reading.ts';
import type { WelcomeModel, Words } from './model.ts';

/** After the last key, before the text is read anew. Milliseconds. */
const PAUSE = 250;

/** The example: an article whose numbers can be changed, and the sidebar beside it. */
export function Example({ model }: { model: WelcomeModel }) {
  const { locale, labels } = model.words.value;
  const { marks, markStyle } = model.settings.value;
  const title = useId();
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{labels.example.title}</h2>
      <p>{labels.example.text}</p>
      {/* Another language is another article, and other marks are put in anew. */}
      <LiveExample key={`${locale} ${marks} ${markStyle}`} model={model} words={model.words.value} />
    </section>
  );
}

function LiveExample({ model, words }: { model: WelcomeModel; words: Words }) {
  const { locale } = words;
  const labels = words.labels.example;
  const example = exampleArticles[locale];
  const article = useRef<HTMLElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const numbers = useRef<(HTMLElement | null)[]>([]);
  const reading = useRef<ExampleReading | null>(null);
  /** What was changed before the reading had begun. */
  const early = useRef<HTMLElement | null>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const told = useSignal(labels.reading);
  const { theme, marks, markStyle } = model.settings.value;

  useEffect(() => {
    let gone = false;
    async function start(): Promise<void> {
      const { startReading } = await import('./example-reading.ts');
      if (gone || !article.current || !place.current) return;
      const { lang } = example;
      const parts = { article: article.current, place: place.current };
      const started = await startReading({ ...parts, lang, locale, theme, marks: markStyle, drawn: marks });
      if (gone) {
        started.destroy();
        return;
      }
      reading.current = started;
      await read(early.current);
    }
    start().catch((error: unknown) => {
      told.value = labels.failed(String(error));
    });
    return () => {
      gone = true;
      clearTimeout(pause.current);
      reading.current?.destroy();
      reading.current = null;
    };
  }, []);
  useEffect(() => reading.current?.setTheme(theme), [theme]);

  async function read(changed: HTMLElement | null): Promise<void> {
    if (!reading.current) early.current = changed;
    const answer = await reading.current?.read(changed);
    if (answer) told.value = wordsFor(answer, changed?.textContent ?? null);
  }

  /** Nothing is said of an article that stands as it was. */
  function wordsFor(answer: Told, changed: string | null): string {
    if (answer.is === 'failed') return labels.failed(answer.error);
    if (answer.is === 'no_story') return labels.noStory;
    if (changed === null) return '';
    return answer.is === 'figure'
      ? labels.verdict(answer.figure, answer.verdict, answer.why)
      : labels.noFigure(changed.trim());
  }

  function readSoon(changed: HTMLElement): void {
    clearTimeout(pause.current);
    pause.current = setTimeout(() => void read(changed), PAUSE);
  }

  function write(at: number, text: string): void {
    const number = numbers.current[at];
    if (!number) return;
    number.textContent = text;
    void read(number);
  }

  const original = printedNumbers(example);
  return (
    <div class="example">
      <div class="example-text">
        <article ref={article} class="paper" lang={example.lang} aria-label={labels.article}>
          <p class="paper-name">{example.paper}</p>
          <PaperHead example={example} />
          <Paragraphs example={example} numbers={numbers.current} label={labels.number} onChange={readSoon} />
        </article>
        <fieldset class="tries">
          <legend class="overline">{labels.try}</legend>
          {example.changes.map(({ at, to }) => (
            <button key={at} type="button" class="plain-button" onClick={() => write(at, to)}>
              {labels.change(original[at] ?? '', to)}
            </button>
          ))}
          <button
            type="button"
            class="plain-button"
            onClick={() => {
              for (const [at, text] of original.entries()) {
                const number = numbers.current[at];
                if (number) number.textContent = text;
              }
              void read(null);
            }}
          >
            {labels.restore}
          </button>
        </fieldset>
        <p class="told" role="status">
          {told.value}
        </p>
      </div>
      <div class="example-sidebar" ref={place} />
    </div>
  );
}

function printedNumbers({ paragraphs }: ExampleArticle): string[] {
  return paragraphs.flat().flatMap((stretch) => (typeof stretch === 'string' ? [] : [stretch.number]));
}

function PaperHead({ example }: { example: ExampleArticle }) {
  const { title, byline, published } = example;
  return (
    <>
      <h2 class="paper-title">{title}</h2>
      <p class="paper-byline">
        {byline} · <time dateTime={published.date}>{published.printed}</time>
      </p>
    </>
  );
}

interface ParagraphsProps {
  example: ExampleArticle;
  numbers: (HTMLElement | null)[];
  label: string;
  onChange: (number: HTMLElement) => void;
}

function Paragraphs({ example, numbers, label, onChange }: ParagraphsProps) {
  let count = 0;
  return (
    <>
      {example.paragraphs.map((stretches) => (
        <p key={stretches.length}>
          {stretches.map((stretch) => {
            if (typeof stretch === 'string') return stretch;
            const at = count++;
            return (
              <EditableNumber
                key={at}
                text={stretch.number}
                label={label}
                onChange={onChange}
                keep={(element) => {
                  numbers[at] = element;
                }}
              />
            );
          })}
        </p>
      ))}
    </>
  );
}

interface EditableNumberProps {
  text: string;
  label: string;
  keep: (element: HTMLElement | null) => void;
  onChange: (number: HTMLElement) => void;
}

/** Text of the article, and not a field: what is read is what stands in the page. */
function EditableNumber({ text, label, keep, onChange }: EditableNumberProps) {
  const number = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (number.current) number.current.textContent = text;
    keep(number.current);
    return () => keep(null);
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: what is read is text of the page, and a field's is none.
    <span
      ref={number}
      class="number"
      contentEditable="plaintext-only"
      role="textbox"
      tabIndex={0}
      aria-label={label}
      spellcheck={false}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault();
      }}
      onInput={(event) => {
        // In the middle of a word that is being put together, it is not yet what is meant.
        if (!event.isComposing) onChange(event.currentTarget);
      }}
      onCompositionEnd={(event) => onChange(event.currentTarget)}
    />
  );
}
