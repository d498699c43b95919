/** The bundled dataset as files: one JSON file a part, and `about.json` with what holds for all. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DatasetType, datasetTypes, partOf } from '../src/dataset/record-types.ts';
import type { Dataset } from '../src/dataset/records.ts';
import { failure, type Result, success } from '../src/dataset/result.ts';

function fileFor(type: DatasetType): string {
  return `${partOf[type].replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`;
}

function readJson(path: string): Result<unknown, string> {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return success(value);
  } catch (error) {
    return failure(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The files of a folder put together as one dataset, unchecked. */
export function readDataset(folder: string): Result<unknown, string> {
  const about = readJson(join(folder, 'about.json'));
  if (!about.ok) return about;
  const dataset: Record<string, unknown> = typeof about.value === 'object' ? { ...about.value } : {};
  // Written by the script from the content, so it is no part of the content.
  delete dataset.release;
  for (const type of datasetTypes) {
    const part = readJson(join(folder, fileFor(type)));
    if (!part.ok) return part;
    dataset[partOf[type]] = part.value;
  }
  return success(dataset);
}

/** The name of a release: its day and a hash of its content, so that no change goes unnoticed. */
export function releaseOf(dataset: Dataset): string {
  const hash = createHash('sha256').update(JSON.stringify(dataset)).digest('hex');
  return `${dataset.asOf}-${hash.slice(0, 12)}`;
}
