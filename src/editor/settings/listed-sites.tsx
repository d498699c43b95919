/** The news sites of the list: found by name, country and language, each with a switch and with what the browser allows. */
import { useSignal } from '@preact/signals';
import { useEffect, useId, useMemo } from 'preact/hooks';
import { askForSite } from '../../settings/ask-for-site.ts';
import { isOff } from '../../settings/settings.ts';
import { switchSite } from '../../settings/switch-site.ts';
import { matchPatterns, type Site, sites } from '../../sites/sites.ts';
import { formatNumber } from '../../surfaces/format.ts';
import { Icon } from '../../surfaces/icons.tsx';
import { useEditor } from '../state.ts';
import { Marked, Part } from './setting-parts.tsx';
import { fits, fold } from './settings-search.ts';
import { useSettings } from './settings-state.ts';
import { countryName, languageName, siteWords } from './site-words.ts';
import { watchWithheld } from './withheld-sites.ts';

/** Rows that are drawn at once. */
const FEW = 12;

export function ListedSites() {
  const { labels, locale } = useEditor();
  const { found, query, isShown, atFirst } = useSettings();
  const words = labels.settings;
  const search = useSignal('');
  const country = useSignal('');
  const language = useSignal('');
  const most = useSignal(FEW);
  const withheld = useSignal(atFirst().withheld);
  useEffect(
    () =>
      watchWithheld((domains) => {
        withheld.value = domains;
      }),
    [],
  );
  const ids = [useId(), useId()];
  const countries = useMemo(() => choicesOf('country', countryName), [locale]);
  // Those that the reader is likeliest to read first.
  const ordered = useMemo(() => {
    const collator = new Intl.Collator(locale);
    const own = locale === 'zh-TW' ? 'zh-Hant' : locale;
    return sites.toSorted(
      (a, b) => Number(b.language === own) - Number(a.language === own) || collator.compare(a.name, b.name),
    );
  }, [locale]);
  const languages = useMemo(() => choicesOf('language', languageName), [locale]);

  function choicesOf(key: 'country' | 'language', nameOf: typeof countryName): [code: string, name: string][] {
    const codes = [...new Set(sites.map((site) => site[key]))];
    const collator = new Intl.Collator(locale);
    return codes
      .map((code): [string, string] => [code, nameOf(code, locale)])
      .sort(([, a], [, b]) => collator.compare(a, b));
  }

  if (!isShown('listedSites')) return null;
  // Where only sites fit what is looked for in the room, they are what the reader wants to see.
  const wanted = fold(`${found.value.bySite ? query.value : ''} ${search.value}`)
    .split(/\s+/)
    .filter((word) => word !== '');
  const fitting = ordered.filter(
    (site) =>
      (country.value === '' || site.country === country.value) &&
      (language.value === '' || site.language === language.value) &&
      fits(wanted, siteWords(site, locale)),
  );
  const left = fitting.length - most.value;
  return (
    <Part part="listedSites">
      <Withheld domains={withheld.value} />
      <div class="narrow">
        <label class="search">
          <span class="unseen">{words.findSite}</span>
          <Icon name="find" />
          <input
            type="search"
            placeholder={words.findSite}
            value={search.value}
            onInput={({ currentTarget: { value } }) => {
              search.value = value;
              most.value = FEW;
            }}
          />
        </label>
        {(
          [
            [words.country, country, countries],
            [words.siteLanguage, language, languages],
          ] as const
        ).map(([label, chosen, choices], at) => (
          <p key={label} class="filter" data-set={chosen.value !== '' || undefined}>
            <label for={ids[at]}>{label}</label>
            <select
              id={ids[at]}
              value={chosen.value}
              onChange={({ currentTarget: { value } }) => {
                chosen.value = value;
                most.value = FEW;
              }}
            >
              <option value="">{words.all}</option>
              {choices.map(([code, name]) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </p>
        ))}
        <p class="small quiet counted" role="status">
          {words.sitesShown(formatNumber(fitting.length, locale), formatNumber(sites.length, locale))}
        </p>
      </div>
      <ul class="site-list">
        {fitting.slice(0, most.value).map((site) => (
          <SiteRow key={site.domain} site={site} isWithheld={withheld.value.has(site.domain)} />
        ))}
      </ul>
      {left > 0 && (
        <button
          type="button"
          class="text-button"
          onClick={() => {
            most.value += 4 * FEW;
          }}
        >
          {words.moreSites(Math.min(left, 4 * FEW), formatNumber(Math.min(left, 4 * FEW), locale))}
        </button>
      )}
    </Part>
  );
}

function SiteRow({ site, isWithheld }: { site: Site; isWithheld: boolean }) {
  const { labels, locale } = useEditor();
  const { settings, tell } = useSettings();
  const words = labels.settings;
  const { domain, name, country, language } = site;
  const off = isOff(settings.value, domain);
  const state = off ? 'off' : isWithheld ? 'withheld' : 'on';
  return (
    <li data-site={domain} data-state={state}>
      <label>
        <input
          type="checkbox"
          checked={!off}
          onChange={({ currentTarget }) => void tell(switchSite(domain, !currentTarget.checked))}
        />
        <span>
          <bdi lang={language}>
            <Marked text={name} />
          </bdi>{' '}
          <span class="quiet small">
            <bdi>
              <Marked text={domain} />
            </bdi>
            {' · '}
            <Marked text={countryName(country, locale)} />
            {' · '}
            <Marked text={languageName(language, locale)} />
          </span>
        </span>
      </label>
      <span class="small site-state">{words.siteStates[state]}</span>
      {isWithheld && !off && (
        <button type="button" class="text-button small" onClick={() => void tell(askForSite(matchPatterns([site])))}>
          {words.allowSite(domain)}
        </button>
      )}
    </li>
  );
}

/** Listed sites that the browser does not let us read. */
function Withheld({ domains }: { domains: ReadonlySet<string> }) {
  const { labels, locale } = useEditor();
  const { tell } = useSettings();
  const words = labels.settings;
  if (domains.size === 0) return null;
  return (
    <div class="flag withheld">
      <p>{words.withheld(domains.size, formatNumber(domains.size, locale))}</p>
      <button
        type="button"
        class="plain-button"
        onClick={() => void tell(askForSite(matchPatterns(sites.filter(({ domain }) => domains.has(domain)))))}
      >
        {words.allowAll}
      </button>
    </div>
  );
}
