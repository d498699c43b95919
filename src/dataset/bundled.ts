/** The dataset that comes with the extension. Its source is the JSON beside this file, one file a part. */
import * as v from 'valibot';
import about from './bundled/about.json' with { type: 'json' };
import contested from './bundled/contested.json' with { type: 'json' };
import events from './bundled/events.json' with { type: 'json' };
import gaps from './bundled/gaps.json' with { type: 'json' };
import headcounts from './bundled/headcounts.json' with { type: 'json' };
import lookAlikes from './bundled/look-alikes.json' with { type: 'json' };
import programmes from './bundled/programmes.json' with { type: 'json' };
import sources from './bundled/sources.json' with { type: 'json' };
import waves from './bundled/waves.json' with { type: 'json' };
import { type Dataset, datasetSchema } from './records.ts';

/** A dataset to seed the store with. Two that differ in anything have different releases. */
export interface Bundle {
  release: string;
  /** Parsed on demand: a start that finds this release in the store need not read it. */
  dataset: () => Dataset;
}

let parsed: Dataset | null = null;

/** The bundled dataset. The build has checked it, so a failure to parse is a bug and throws. */
export function bundledDataset(): Dataset {
  const { schemaVersion, asOf } = about;
  parsed ??= v.parse(datasetSchema, {
    schemaVersion,
    asOf,
    waves,
    programmes,
    headcounts,
    events,
    contested,
    sources,
    lookAlikes,
    gaps,
  });
  return parsed;
}

export const bundle: Bundle = { release: about.release, dataset: bundledDataset };
