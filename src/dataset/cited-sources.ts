import { isObject, type JsonRecord } from './json.ts';

/** The ids of the sources that a record cites. */
export function citedSources(record: JsonRecord | null): string[] {
  const citations = Array.isArray(record?.sources) ? record.sources : [];
  return citations.flatMap((citation) => (isObject(citation) && 'source' in citation ? String(citation.source) : []));
}
