import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { formatNumber } from '../surfaces/format.ts';
import { type Outcome, tryAll, type Way, ways } from './attempts.ts';
import { readBuildNote } from './build-note.ts';
import type { WelcomeModel, Words } from './model.ts';
import { policyRules } from './policy.ts';
import { SelfTest } from './self-test-section.tsx';

/** What holds the extension to its promise, to be looked at and tried. */
export function Locality({ model }: { model: WelcomeModel }) {
  const words = model.words.value;
  const { labels } = words;
  const title = useId();
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{labels.local.title}</h2>
      <p>{labels.local.text}</p>
      <Policy words={words} />
      <Attempts words={words} />
      <SelfTest words={words} />
      <Build words={words} />
    </section>
  );
}

function Policy({ words: { labels } }: { words: Words }) {
  const { content_security_policy: policy } = chrome.runtime.getManifest();
  const inForce = policyRules((typeof policy === 'string' ? policy : policy?.extension_pages) ?? '');
  const { rules }: { rules: Readonly<Record<string, string>> } = labels.policy;
  return (
    <>
      <h3>{labels.policy.title}</h3>
      <p>{labels.policy.text}</p>
      <dl class="rules">
        {inForce.map(({ directive, values }) => (
          <div key={directive}>
            <dt>
              <code>
                {directive} {values}
              </code>
            </dt>
            <dd>{rules[directive] ?? labels.policy.other}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Attempts({ words: { labels, locale } }: { words: Words }) {
  const outcomes = useSignal<ReadonlyMap<Way, Outcome> | null>(null);
  const isTrying = useSignal(false);

  async function run(): Promise<void> {
    const template = document.getElementById('attempts');
    if (isTrying.value || !(template instanceof HTMLTemplateElement)) return;
    isTrying.value = true;
    outcomes.value = await tryAll(document, template);
    isTrying.value = false;
  }

  const told = outcomes.value;
  const refused = ways.filter((way) => told?.get(way)?.is === 'refused').length;
  return (
    <>
      <h3>{labels.attempts.title}</h3>
      <p>{labels.attempts.text}</p>
      <p>
        <button
          type="button"
          data-try="attempts"
          class="plain-button"
          aria-disabled={isTrying.value}
          onClick={() => void run()}
        >
          {labels.attempts.run}
        </button>{' '}
        <span role="status" data-refused={told ? refused : undefined}>
          {told && labels.attempts.result(formatNumber(refused, locale), formatNumber(ways.length, locale))}
        </span>
      </p>
      <ul class="attempts">
        {ways.map((way) => {
          const outcome = told?.get(way);
          return (
            <li key={way} data-way={way} data-outcome={outcome?.is}>
              {labels.attempts.ways[way]}
              {outcome && <strong>{sayOutcome(outcome)}</strong>}
            </li>
          );
        })}
      </ul>
      <p class="quiet small">{labels.attempts.note}</p>
    </>
  );

  function sayOutcome(outcome: Outcome): string {
    if (outcome.is === 'refused') return labels.attempts.refused(outcome.by);
    return outcome.is === 'through' ? labels.attempts.through : labels.attempts.silent;
  }
}

function Build({ words: { labels, locale } }: { words: Words }) {
  const { version, hash } = readBuildNote(document);
  return (
    <>
      <h3>{labels.build.title}</h3>
      <p>{labels.build.version(version)}</p>
      {hash === null ? (
        <p data-build="development">{labels.build.development}</p>
      ) : (
        <>
          <p data-build={hash.value}>
            {labels.build.hash(hash.files, formatNumber(hash.files, locale))}: <code class="hash">{hash.value}</code>
          </p>
          <p>{labels.build.check}</p>
        </>
      )}
    </>
  );
}
