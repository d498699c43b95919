/** What a record of each type is made of, as the reader edits it: which fields, of which sort, in which order. */
import type { EditedType } from '../routes.ts';

type FieldKind =
  | 'id'
  | 'text'
  /** Text of several lines. */
  | 'words'
  | 'date'
  /** A whole number. */
  | 'number'
  | 'percent'
  | 'choice'
  | 'flag'
  /** Several short texts: one a line in the form, with commas between them in a cell. */
  | 'lines'
  | 'url'
  /** The id of another record. */
  | 'record'
  /** Names with a number or words each. */
  | 'figures'
  | 'citations';

export interface Field {
  /** Where the value stands in the record: `count.low`. */
  path: string;
  kind: FieldKind;
  /** An empty field is null, not an empty text. */
  nullable?: boolean;
  choices?: readonly string[];
  /** For `record` and `lines`: the types that the ids belong to. */
  of?: readonly EditedType[];
}

/** Fields that belong together, under a heading named `group`. */
export interface FieldGroup {
  group: 'what' | 'when' | 'count' | 'belongs' | 'where' | 'trust' | 'words' | 'address' | 'sources';
  fields: readonly Field[];
}

const statuses = ['reported', 'planned', 'announced', 'confirmed', 'completed'] as const;
const qualifiers = ['exact', 'about', 'nearly', 'over', 'up_to', 'at_least', 'vague'] as const;
const kinds = ['layoff', 'hiring'] as const;

const id: Field = { path: 'id', kind: 'id' };
const title: Field = { path: 'title', kind: 'text' };
const note: Field = { path: 'note', kind: 'words' };
const sources: FieldGroup = { group: 'sources', fields: [{ path: 'sources', kind: 'citations' }] };
const trust: FieldGroup = {
  group: 'trust',
  fields: [
    { path: 'verified', kind: 'flag' },
    { path: 'confidence', kind: 'choice', choices: ['high', 'medium', 'low'] },
    { path: 'disputes', kind: 'lines' },
    note,
  ],
};

function quantity(path: string): Field[] {
  return [
    { path: `${path}.value`, kind: 'number', nullable: true },
    { path: `${path}.qualifier`, kind: 'choice', choices: qualifiers },
    { path: `${path}.low`, kind: 'number', nullable: true },
    { path: `${path}.high`, kind: 'number', nullable: true },
    { path: `${path}.phrase`, kind: 'text', nullable: true },
    { path: `${path}.percent`, kind: 'percent', nullable: true },
    { path: `${path}.percentOf`, kind: 'text', nullable: true },
  ];
}

export const fieldGroups: Record<EditedType, readonly FieldGroup[]> = {
  wave: [
    {
      group: 'what',
      fields: [
        title,
        id,
        { path: 'kind', kind: 'choice', choices: kinds },
        { path: 'status', kind: 'choice', choices: statuses },
        { path: 'employer', kind: 'choice', choices: ['amazon', 'contractor'] },
      ],
    },
    {
      group: 'when',
      fields: [
        { path: 'announced', kind: 'date' },
        { path: 'effective', kind: 'date', nullable: true },
      ],
    },
    { group: 'count', fields: [...quantity('count'), { path: 'counts', kind: 'text' }] },
    {
      group: 'where',
      fields: [
        { path: 'scope', kind: 'text' },
        { path: 'units', kind: 'lines' },
        { path: 'regions', kind: 'lines' },
      ],
    },
    {
      group: 'belongs',
      fields: [
        { path: 'programme', kind: 'record', nullable: true, of: ['programme'] },
        { path: 'relation.wave', kind: 'record', nullable: true, of: ['wave'] },
        {
          path: 'relation.type',
          kind: 'choice',
          choices: ['included_in', 'includes', 'superseded_by', 'target_of'],
        },
        { path: 'relation.certainty', kind: 'choice', choices: ['certain', 'likely'] },
        { path: 'additive', kind: 'flag' },
      ],
    },
    sources,
    trust,
  ],
  programme: [
    {
      group: 'what',
      fields: [
        title,
        id,
        { path: 'kind', kind: 'choice', choices: kinds },
        {
          path: 'label',
          kind: 'choice',
          nullable: true,
          choices: ['restructuring', 'corporate_reduction', 'pandemic_hiring', 'seasonal_hiring'],
        },
      ],
    },
    {
      group: 'when',
      fields: [
        { path: 'from', kind: 'date' },
        { path: 'to', kind: 'date', nullable: true },
      ],
    },
    { group: 'count', fields: [...quantity('total'), { path: 'basis', kind: 'text' }] },
    {
      group: 'belongs',
      fields: [
        { path: 'members', kind: 'lines', of: ['wave'] },
        { path: 'summed', kind: 'lines', of: ['wave'] },
      ],
    },
    { group: 'words', fields: [note] },
  ],
  headcount: [
    {
      group: 'what',
      fields: [
        title,
        id,
        { path: 'kind', kind: 'choice', choices: ['year_end', 'quarter_end', 'estimate'] },
        { path: 'scope', kind: 'text' },
      ],
    },
    {
      group: 'when',
      fields: [
        { path: 'date', kind: 'date' },
        { path: 'period', kind: 'text' },
      ],
    },
    { group: 'count', fields: [...quantity('count'), { path: 'excludes', kind: 'text', nullable: true }] },
    sources,
    trust,
  ],
  event: [
    { group: 'what', fields: [title, id, { path: 'category', kind: 'text' }] },
    { group: 'when', fields: [{ path: 'date', kind: 'date' }] },
    { group: 'count', fields: [{ path: 'figures', kind: 'figures' }] },
    sources,
    trust,
  ],
  source: [
    {
      group: 'address',
      fields: [
        { path: 'publisher', kind: 'text' },
        id,
        { path: 'url', kind: 'url', nullable: true },
        { path: 'locator', kind: 'text', nullable: true },
        { path: 'published', kind: 'date', nullable: true },
        { path: 'lang', kind: 'text', nullable: true },
      ],
    },
  ],
  contested: [
    {
      group: 'words',
      fields: [
        { path: 'topic', kind: 'text' },
        id,
        { path: 'positions', kind: 'lines' },
        { path: 'reading', kind: 'words' },
      ],
    },
    {
      group: 'belongs',
      fields: [{ path: 'records', kind: 'lines', of: ['wave', 'programme', 'headcount', 'event'] }],
    },
  ],
};

const byPath = new Map<EditedType, ReadonlyMap<string, Field>>();

/** The field that a path belongs to: that of `sources.0.source` is `sources`. */
export function fieldAt(type: EditedType, path: string): Field | null {
  let known = byPath.get(type);
  if (known === undefined) {
    known = new Map(fieldGroups[type].flatMap(({ fields }) => fields.map((field) => [field.path, field])));
    byPath.set(type, known);
  }
  for (let at = path; at !== ''; at = at.includes('.') ? at.slice(0, at.lastIndexOf('.')) : '') {
    const field = known.get(at);
    if (field !== undefined) return field;
  }
  return null;
}
