/** A room with a table: search, filters, a way to add, and the table itself. */
import { useComputed } from '@preact/signals';
import { useId } from 'preact/hooks';
import { formatNumber } from '../../surfaces/format.ts';
import { Icon } from '../../surfaces/icons.tsx';
import { addressOf, type EditedType, roomOf } from '../routes.ts';
import { useEditor } from '../state.ts';
import { VerdictLine } from '../verdicts/verdict-line.tsx';
import { Grid } from './grid.tsx';
import { type FilterName, filtersFor, inFilterOrder } from './table-view.ts';
import { WaveTimeline } from './wave-timeline.tsx';

export function TableRoom({ type }: { type: EditedType }) {
  const { labels, locale, contents, tables } = useEditor();
  const room = roomOf(type);
  const { rows, order, search, filters, editing, prospect } = tables[type];
  const tried = editing.value === null ? null : prospect.value;
  const all = contents.value?.rows[type].size ?? 0;
  const reading = contents.value === null || (all > 0 && order.value.entries.length === 0);
  const narrowed = search.value !== '' || Object.values(filters.value).some((value) => value !== '');
  return (
    <section class="table-room" aria-labelledby="room-title">
      <div class="room-head">
        <h1 id="room-title" tabIndex={-1}>
          {labels.rooms[room]}
        </h1>
        <a class="plain-button main-button add" href={`${addressOf(room)}/new`}>
          {labels.table.add[type]}
        </a>
      </div>
      {type === 'wave' && <WaveTimeline />}
      <search class="narrow">
        <label class="search">
          <span class="unseen">{labels.table.search}</span>
          <Icon name="find" />
          <input
            type="search"
            placeholder={labels.table.search}
            value={search.value}
            onInput={(event) => {
              search.value = event.currentTarget.value;
            }}
          />
        </label>
        {filtersFor(type).map((name) => (
          <Filter key={name} type={type} name={name} />
        ))}
        {narrowed && (
          <button
            type="button"
            class="text-button"
            onClick={() => {
              search.value = '';
              filters.value = {};
            }}
          >
            {labels.table.clear}
          </button>
        )}
        <span class="quiet small counted" role="status">
          {reading
            ? labels.table.reading
            : rows.value.length === all
              ? labels.table.all(formatNumber(all, locale))
              : labels.table.shown(formatNumber(rows.value.length, locale), formatNumber(all, locale))}
        </span>
      </search>
      {!reading && rows.value.length === 0 ? (
        <p class="quiet nothing">{narrowed ? labels.table.none : labels.table.empty}</p>
      ) : (
        <Grid key={type} type={type} />
      )}
      {tried !== null && <VerdictLine prospect={tried} />}
      <p id="grid-keys" class="quiet small keys" hidden={tried !== null}>
        {labels.table.keys}
      </p>
    </section>
  );
}

function Filter({ type, name }: { type: EditedType; name: FilterName }) {
  const { labels, tables } = useEditor();
  const id = useId();
  const { filters, order } = tables[type];
  const values = useComputed(() => inFilterOrder(name, order.value.facets.get(name)?.keys() ?? []));
  const chosen = filters.value[name] ?? '';
  const wordFor = (value: string): string =>
    name === 'origin'
      ? labels.origins[value === 'changed' || value === 'own' || value === 'deleted' ? value : 'bundled']
      : (labels.choices[value] ?? value);
  return (
    <span class="filter" data-set={chosen !== '' || undefined}>
      <label for={id}>{labels.table.filters[name]}</label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => {
          filters.value = { ...filters.value, [name]: event.currentTarget.value };
        }}
      >
        <option value="">{labels.table.any}</option>
        {(name === 'origin' ? ['bundled', 'changed', 'own', 'deleted'] : values.value).map((value) => (
          <option key={value} value={value}>
            {name === 'unit' || name === 'year' ? value : wordFor(value)}
          </option>
        ))}
      </select>
    </span>
  );
}
