/** What the popup shows of a tab's story and of the dataset: little, because it is there at a glance. */
import type { LocalWords, Wave } from '../dataset/records.ts';
import type { Summary } from './summary-schema.ts';

export interface Glance extends Summary {
  /** What of the settings keeps the sidebar from opening by itself; `often`: it was closed so often here. Null: nothing. */
  keptBack: 'off' | 'private' | 'badge' | 'kind' | 'often' | null;
}

/** A wave as one row of a list and one bar of a chart. */
export interface LatestWave extends Pick<Wave, 'id' | 'kind' | 'announced' | 'status' | 'count' | 'title'> {
  /** Its title in the other languages, where it is a bundled one. */
  local: LocalWords | null;
}

export interface LatestWaves {
  /** The day up to which the bundled records were gathered. */
  asOf: string;
  /** How many records the reader changed or added. */
  own: number;
  /** Newest first, of each kind the same number at most. */
  waves: LatestWave[];
}

/** Sites that a later release listed, and that the reader has not allowed: how many, and what to ask the browser for. */
export interface AddedSites {
  count: number;
  origins: string[];
}
