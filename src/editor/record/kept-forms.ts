/**
 * What is typed in forms and not saved, kept beside the page: a crash, or an update of the extension, takes a page away
 * without asking. It stands in the page's own storage, which takes it at once, under a name of the page's own, and goes when
 * the reader leaves the page: then the browser has asked.
 */
import pTimeout from 'p-timeout';
import * as v from 'valibot';
import type { JsonRecord } from '../../dataset/json.ts';
import { inPrivateWindow } from '../../settings/private-window.ts';
import { addressOf, type EditedType, roomOf, tableRooms } from '../routes.ts';
import { type FormState, isDirty } from './form-state.ts';

/** Forms by the key that the page knows them by. */
export type Forms = ReadonlyMap<string, FormState>;

export interface LeftForms {
  forms: Forms;
  /** When something was typed there last, ISO. */
  at: string;
}

const prefix = 'forms.';

/**
 * Where the browser can write nothing, it may not answer: the page is drawn all the same, and a later one has the forms.
 * Milliseconds.
 */
const patience = 2_000;

const typesOfForms: EditedType[] = Object.values(tableRooms);
const recordSchema = v.custom<JsonRecord>(
  (value) => typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string',
);
const formSchema = v.object({
  type: v.picklist(typesOfForms),
  record: recordSchema,
  from: v.nullable(recordSchema),
  ownId: v.boolean(),
  newSource: v.nullable(recordSchema),
  ownSourceId: v.boolean(),
});
const leftSchema = v.object({ at: v.string(), forms: v.array(v.tuple([v.string(), formSchema])) });

/** Whether something was typed in a form that is not saved. */
export function isTyped(form: FormState): boolean {
  return isDirty(form) && (form.from !== null || form.visited.size > 0);
}

/**
 * The forms of pages that were taken away; they are this page's from now on, which keeps them on its own. A page that is still
 * there holds a lock of its name, and what it keeps is left alone. Never rejects.
 */
export async function takeLeftForms(): Promise<LeftForms | null> {
  try {
    const { held = [] } = await pTimeout(navigator.locks.query(), { milliseconds: patience });
    const alive = new Set(held.map(({ name }) => name));
    const names = Object.keys(localStorage).filter((name) => name.startsWith(prefix) && !alive.has(name));
    const left = names
      .flatMap((name) => {
        const text = localStorage.getItem(name) ?? '';
        localStorage.removeItem(name);
        const read = v.safeParse(v.pipe(v.string(), v.parseJson(), leftSchema), text);
        return read.success ? [read.output] : [];
      })
      .sort((a, b) => a.at.localeCompare(b.at));
    const forms = new Map(left.flatMap((each) => each.forms).map(([key, form]) => [key, formAnew(form)]));
    return forms.size === 0 ? null : { forms, at: left.at(-1)?.at ?? '' };
  } catch {
    return null;
  }
}

function formAnew(kept: v.InferOutput<typeof formSchema>): FormState {
  return { ...kept, elsewhere: {}, gone: false, visited: new Set(Object.keys(kept.record)), tried: false };
}

/** Where a form is, by its key. */
export function addressOfForm(key: string, { type, from }: FormState): string {
  const room = roomOf(type);
  if (from !== null) return addressOf(room, from.id);
  const draft = key.slice(`${type} new `.length);
  return addressOf(room, 'new') + (draft === '' ? '' : `?draft=${encodeURIComponent(draft)}`);
}

/**
 * Keeps what is typed from now on.
 * @returns a function that writes it down as it stands, and one for when the reader leaves the page.
 */
export function keepForms(formsNow: () => Forms): { note: () => void; forget: () => void } {
  const name = prefix + crypto.randomUUID();
  // For as long as the page is there: nobody lets go of it.
  void navigator.locks.request(name, () => new Promise(() => undefined)).catch(() => undefined);

  function forget(): void {
    try {
      localStorage.removeItem(name);
    } catch {
      // What was never kept need not go.
    }
  }

  function note(): void {
    const typed = [...formsNow()].filter(([, form]) => isTyped(form));
    // In a private window nothing is kept.
    if (typed.length === 0 || inPrivateWindow()) {
      forget();
      return;
    }
    try {
      localStorage.setItem(name, JSON.stringify({ at: new Date().toISOString(), forms: typed }));
    } catch {
      // Without room it lasts as long as the page does.
    }
  }

  return { note, forget };
}
