/** Numbers the sources of a sheet in the order in which they are first cited. */
import type { Context } from '../context/context.ts';
import type { Citation, Source } from '../dataset/records.ts';
import { type Drawing, viewRecord } from '../surfaces/record-view.ts';
import { type FoundRecord, recordOf } from '../surfaces/records.ts';

export interface ContextDrawing extends Drawing {
  context: Context;
}

/** Of a record with many sources so many are cited: those whose text was seen come first, then those with an address. */
const MOST = 1;

export class Notes {
  readonly #drawing: ContextDrawing;
  readonly #numbers = new Map<string, number>();

  constructor(drawing: ContextDrawing) {
    this.#drawing = drawing;
  }

  ofRecords(ids: readonly string[]): number[] {
    const { records } = this.#drawing;
    const numbers = ids.flatMap((id) => {
      const found = recordOf(records, id);
      return found ? this.ofRecord(found) : [];
    });
    return [...new Set(numbers)];
  }

  ofRecord(found: FoundRecord): number[] {
    return this.ofCitations(viewRecord(found, this.#drawing).citations);
  }

  ofCitations(citations: readonly Citation[]): number[] {
    const { sources } = this.#drawing.records;
    const atHand = citations.filter(({ source }) => sources.has(source));
    const weight = ({ access, source }: Citation) =>
      (access === 'read' ? 2 : 0) + (sources.get(source)?.url == null ? 0 : 1);
    return atHand
      .toSorted((a, b) => weight(b) - weight(a))
      .slice(0, MOST)
      .map(({ source }) => {
        const number = this.#numbers.get(source) ?? this.#numbers.size + 1;
        this.#numbers.set(source, number);
        return number;
      });
  }

  /** All that were cited, by their numbers. */
  sources(): Source[] {
    return [...this.#numbers.keys()].flatMap((id) => this.#drawing.records.sources.get(id) ?? []);
  }
}
