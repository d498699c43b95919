import { useSignal } from '@preact/signals';
import { formatNumber } from '../surfaces/format.ts';
import type { Words } from './model.ts';
import type { SelfTestReport } from './run-self-test.ts';
import type { ArticleResult } from './self-test.ts';

/** How many articles the build put in; the articles themselves are loaded when they are read. */
declare const __SELF_TEST_COUNT__: number;
/** The tags of the languages in the package. Put in by the build. */
declare const __LANGUAGE_TAGS__: readonly string[];

/** Reads articles of our own at the reader's press, and says what was found right, and what was not tried. */
export function SelfTest({ words: { labels, locale } }: { words: Words }) {
  const words = labels.test;
  const report = useSignal<SelfTestReport | null>(null);
  const said = useSignal('');
  const isRunning = useSignal(false);
  const number = (n: number): string => formatNumber(n, locale);

  async function run(): Promise<void> {
    if (isRunning.value) return;
    isRunning.value = true;
    try {
      const { testHere } = await import('./run-self-test.ts');
      report.value = await testHere(__LANGUAGE_TAGS__, (read, total) => {
        said.value = words.running(number(read + 1), number(total));
      });
      said.value = wordsOf(report.value);
    } catch (error) {
      said.value = words.failed(String(error));
    }
    isRunning.value = false;
  }

  function wordsOf({ results, milliseconds }: SelfTestReport): string {
    const passed = results.filter(({ problems }) => problems.length === 0).length;
    const time = new Intl.NumberFormat(locale, { style: 'unit', unit: 'millisecond' }).format(Math.round(milliseconds));
    return words.passed(number(passed), number(results.length), time);
  }

  const told = report.value;
  return (
    <>
      <h3>{words.title}</h3>
      <p>{words.text(__SELF_TEST_COUNT__, number(__SELF_TEST_COUNT__))}</p>
      <p>
        <button
          type="button"
          data-try="self-test"
          class="plain-button"
          aria-disabled={isRunning.value}
          onClick={() => void run()}
        >
          {words.run}
        </button>{' '}
        <strong role="status" data-test={told ? 'done' : undefined}>
          {said.value}
        </strong>
      </p>
      {told && <Details report={told} labels={words} number={number} />}
      <h4>{words.notTested}</h4>
      <ul class="bullets">
        <li>{words.notPages}</li>
        <li>{words.notLanguages}</li>
        <li>{words.notOwn}</li>
        <li>{words.notBrowser}</li>
      </ul>
    </>
  );
}

interface DetailsProps {
  report: SelfTestReport;
  labels: Words['labels']['test'];
  number: (n: number) => string;
}

function Details({ report, labels, number }: DetailsProps) {
  const { results, languages, strange, online } = report;
  return (
    <>
      <ul class="bullets">
        <li>{labels.languages(number(languages.ready), number(languages.total))}</li>
        <li data-strange={strange.length}>{strange.length === 0 ? labels.own : labels.strange(strange.join(' '))}</li>
        <li>{online ? labels.online : labels.offline}</li>
      </ul>
      <details open={results.some(({ problems }) => problems.length > 0)}>
        <summary>{labels.articles}</summary>
        <ul class="results">
          {results.map((result) => (
            <li key={result.title} data-passed={result.problems.length === 0}>
              <bdi lang={result.lang}>{result.title}</bdi>
              <ResultText result={result} labels={labels} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function ResultText({ result: { problems, is }, labels }: { result: ArticleResult; labels: DetailsProps['labels'] }) {
  if (problems.length > 0) return <strong lang="en">{problems.join('; ')}</strong>;
  return <span class="quiet">{is === 'none' ? labels.none : labels.right}</span>;
}
