import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { askForSite } from '../settings/ask-for-site.ts';
import { listedOrigins } from '../settings/own-sites.ts';
import type { Site } from '../sites/sites.ts';
import { formatNumber } from '../surfaces/format.ts';
import { type HostAccess, watchHostAccess } from './host-access.ts';
import type { WelcomeModel, Words } from './model.ts';
import { hostReasons, permissionReasons } from './permission-reasons.ts';
import { sitesByCountry } from './sites-by-country.ts';

/** Every permission of the running manifest, with its reason. */
export function Permissions({ model }: { model: WelcomeModel }) {
  const words = model.words.value;
  const { labels, locale } = words;
  const title = useId();
  const manifest = chrome.runtime.getManifest();
  const patterns = listedOrigins();
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{labels.permissions.title}</h2>
      <p>{labels.permissions.text}</p>
      <h3>{labels.permissions.fromStart}</h3>
      <dl class="permissions">
        <div data-permission="hosts">
          <dt>{labels.hosts.title(patterns.length, formatNumber(patterns.length, locale))}</dt>
          <dd>
            <p>{labels.permissions.reasons[hostReasons.listed]}</p>
            <Access words={words} />
            <SiteList words={words} patterns={patterns} />
          </dd>
        </div>
        <NamedPermissions names={manifest.permissions ?? []} words={words} />
      </dl>
      <OnWish manifest={manifest} words={words} />
    </section>
  );
}

function OnWish({ manifest, words }: { manifest: chrome.runtime.Manifest; words: Words }) {
  const { labels } = words;
  const names = manifest.optional_permissions ?? [];
  const hosts = manifest.optional_host_permissions ?? [];
  if (names.length + hosts.length === 0) return null;
  return (
    <>
      <h3>{labels.permissions.onWish}</h3>
      <dl class="permissions">
        {hosts.length > 0 && (
          <div data-permission="optional-hosts">
            <dt>
              {labels.hosts.optionalTitle} <code>{hosts.join(' ')}</code>
            </dt>
            <dd>{labels.permissions.reasons[hostReasons.optional]}</dd>
          </div>
        )}
        <NamedPermissions names={names} words={words} />
      </dl>
    </>
  );
}

function NamedPermissions({ names, words: { labels } }: { names: readonly string[]; words: Words }) {
  return (
    <>
      {names.map((name) => {
        const reason = permissionReasons[name];
        return (
          <div key={name} data-permission={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{reason && labels.permissions.reasons[reason]}</dd>
          </div>
        );
      })}
    </>
  );
}

/** What of it the browser allows now, followed live; where it withholds some, it can be asked for it. */
function Access({ words: { labels, locale } }: { words: Words }) {
  const access = useSignal<HostAccess | null>(null);
  const refused = useSignal(false);
  useEffect(
    () =>
      watchHostAccess((now) => {
        access.value = now;
        if (now.allowed === now.total) refused.value = false;
      }),
    [],
  );
  const { allowed, total } = access.value ?? { allowed: 0, total: 0 };
  const state = allowed === total ? 'all' : allowed === 0 ? 'none' : 'some';

  function ask(): void {
    // The browser asks the reader in a click only: nothing may come before it.
    void askForSite(listedOrigins()).then((granted) => {
      refused.value = !granted.ok;
    });
  }

  return (
    <div class="access" data-access={access.value === null ? undefined : state}>
      <p role="status">
        {access.value !== null &&
          (state === 'some' ? labels.hosts.some(formatNumber(allowed, locale)) : labels.hosts[state])}
        {refused.value && ` ${labels.hosts.refused}`}
      </p>
      {access.value !== null && state !== 'all' && (
        <button type="button" class="plain-button main-button" onClick={ask}>
          {labels.hosts.allow}
        </button>
      )}
    </div>
  );
}

/** The sites by country, loaded when they are unfolded. */
function SiteList({ words: { labels, locale }, patterns }: { words: Words; patterns: readonly string[] }) {
  const known = useSignal<readonly Site[] | null>(null);
  const countries = known.value && sitesByCountry(patterns, known.value, locale);
  return (
    <details
      onToggle={({ currentTarget }) => {
        if (!currentTarget.open || known.value) return;
        void import('../sites/sites.ts').then(({ sites }) => {
          known.value = sites;
        });
      }}
    >
      <summary>{labels.hosts.list}</summary>
      {countries?.map(({ country, name, sites }) => (
        <div key={country} class="country">
          <h4>
            {name || labels.hosts.others} <span class="quiet">{formatNumber(sites.length, locale)}</span>
          </h4>
          <ul>
            {sites.map((site) => (
              <li key={site.domain}>
                <bdi lang={site.language}>{site.name}</bdi> <bdi class="quiet">{site.domain}</bdi>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
