import type { Json } from '../dataset/json.ts';

/**
 * What a record is called: by its title, a contested one by its question, a source by its publisher. As it is written, in the
 * words that are edited here, and not in those that other surfaces have for it.
 *
 * @returns null where it has no name, as one that is being written, or damaged.
 */
export function recordName(record: { readonly [field: string]: Json | undefined } | null | undefined): string | null {
  const name = [record?.title, record?.topic, record?.publisher].find(
    (value) => typeof value === 'string' && value !== '',
  );
  return typeof name === 'string' ? name : null;
}
