/** The dataset as something to cite: its content, a hash by which anybody can tell that it is unchanged, and the words. */

import * as v from 'valibot';
import type { Json } from '../json.ts';
import { datasetTypes, partOf } from '../record-types.ts';
import { type Dataset, datasetSchema } from '../records.ts';
import { failure, type Result, success } from '../result.ts';
import type { FileProblem } from './file-problem.ts';

const citableFormat = 'prior-waves/citable';

/** Of the bundled records. Whoever added others says for them. */
const license = 'CC0-1.0 (the records that come with Prior Waves)';

/**
 * JSON in the one form that a value has: keys in the order of their UTF-16 units, no spaces, numbers and strings as
 * JavaScript writes them (RFC 8785).
 */
function canonicalJson(value: Json | object): string {
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalJson(item)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries: [string, Json][] = Object.entries(value);
  const members = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}

/** SHA-256 of the text in UTF-8, in hexadecimal. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export interface Citable {
  format: typeof citableFormat;
  citation: string;
  license: string;
  /** Of the dataset in canonical JSON. */
  sha256: string;
  dataset: Dataset;
}

/** The bundle for a dataset. `ownRecords`: how many of its records are not the bundled ones, which the words say. */
export async function citableOf(dataset: Dataset, ownRecords: number): Promise<Citable> {
  const hash = await sha256(canonicalJson(dataset));
  const records = datasetTypes.reduce((sum, type) => sum + dataset[partOf[type]].length, 0);
  const own = ownRecords === 0 ? '' : `, ${ownRecords} of them changed or added by its holder`;
  const citation =
    `Prior Waves: Amazon workforce dataset, as of ${dataset.asOf} (${dataset.waves.length} waves, ${records} records${own}). ` +
    `SHA-256 ${hash}.`;
  return { format: citableFormat, citation, license, sha256: hash, dataset };
}

/** The bundle as a file. */
export function writeCitable(citable: Citable): string {
  return `${JSON.stringify(citable, null, 1)}\n`;
}

/** Whether a file says that it is a citable bundle. What else it holds is not looked at. */
export function saysCitable(value: unknown): value is { format: string; sha256?: unknown; dataset?: unknown } {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === citableFormat;
}

/** The dataset of a bundle, if it still is what the hash says. */
export async function readCitable(file: string, value: unknown): Promise<Result<Dataset, FileProblem>> {
  const problem = (code: FileProblem['code'], field: string, message: string) =>
    failure({ code, file, line: null, field, message });
  if (!saysCitable(value)) return problem('unknown_format', 'format', 'it is no citable bundle');
  const parsed = v.safeParse(datasetSchema, value.dataset);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return problem('damaged', `dataset.${v.getDotPath(issue) ?? ''}`, issue.message);
  }
  if ((await sha256(canonicalJson(parsed.output))) !== value.sha256) {
    return problem('altered', 'sha256', 'its content is not what its hash says: it was changed after it was written');
  }
  return success(parsed.output);
}
