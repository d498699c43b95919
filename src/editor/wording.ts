/** What is wrong, in the reader's language, and what to do about it. */
import type { Problem } from '../dataset/check-record.ts';
import type { Refusal, StoreTrouble } from '../dataset/trouble.ts';
import type { EditorLabels } from '../surfaces/labels/editor-labels.ts';
import { type Field, fieldAt } from './record/fields.ts';
import { type EditedType, tableRooms } from './routes.ts';

function isEditedType(type: string): type is EditedType {
  return Object.values(tableRooms).some((each) => each === type);
}

/** A field's name; of a path inside a list, the list's. */
export function fieldName(path: string, labels: EditorLabels): string {
  const [first = path] = path.split('.', 1);
  return labels.fields[path] ?? labels.fields[first] ?? path;
}

/** The id that a message names last: problems say in English what they are about. */
function idIn({ message }: Problem): string {
  return /[a-z0-9]+(-[a-z0-9]+)+/.exec(message)?.[0] ?? message.split(' ').at(-1) ?? '';
}

function shapeText(field: Field | null, path: string, labels: EditorLabels): string {
  const { problems } = labels;
  switch (field?.kind) {
    case 'date':
      return problems.date;
    case 'number':
      return problems.number;
    case 'percent':
      return problems.percent;
    case 'url':
      return problems.url;
    case 'id':
      return problems.id;
    case 'choice':
      return problems.choice((field.choices ?? []).map((code) => labels.choices[code] ?? code).join(', '));
    case 'text':
    case 'words':
      return problems.fillIn;
    case 'citations':
      return path.endsWith('source') ? problems.fillIn : problems.shape;
    case 'flag':
      return problems.choice(`${labels.yes}, ${labels.no}`);
    default:
      return path === 'positions' ? problems.positions : problems.shape;
  }
}

function additiveText({ message }: Problem, { problems }: EditorLabels): string {
  if (message.includes('own staff')) return problems.additiveOwn;
  return message.includes('number') ? problems.additiveNumber : problems.additivePart;
}

/** What to do about a problem, without the field's name. */
export function problemText(problem: Problem, labels: EditorLabels): string {
  const { problems } = labels;
  const { rule, field } = problem;
  switch (rule) {
    case 'shape':
      return shapeText(isEditedType(problem.type) ? fieldAt(problem.type, field) : null, field, labels);
    case 'range':
      return problems.range;
    case 'quantity':
      return field.endsWith('qualifier') ? problems.vague : problems.noQuantity;
    case 'percent':
      return field.endsWith('percentOf') ? problems.percentOf : problems.percentRange;
    case 'date_order':
      return problems.dateOrder;
    case 'address':
      return problems.address;
    case 'cited_twice':
      return problems.citedTwice;
    case 'no_source':
      return problems.noSource;
    case 'self':
      return problems.self;
    case 'additive':
      return additiveText(problem, labels);
    case 'summed':
      return problems.summed(idIn(problem));
    case 'broken_reference':
      return problems.broken(idIn(problem));
    case 'loop':
      return problems.loop;
    case 'membership':
      return problems.membership(idIn(problem));
    case 'duplicate':
      return problems.duplicate(idIn(problem));
    default:
      return problems.other;
  }
}

/** Whether the storage is at fault, and not what was to be written. */
export function isTrouble(error: Refusal | StoreTrouble): error is StoreTrouble {
  return ['unavailable', 'blocked', 'newer', 'full', 'closed', 'silent', 'failed'].includes(error.code);
}

/** Why a change was not made. */
export function refusalText(error: Refusal | StoreTrouble, labels: EditorLabels): string {
  if (isTrouble(error)) return labels.troubles[error.code];
  switch (error.code) {
    case 'invalid':
      return error.problems
        .map((problem) => labels.problems.at(fieldName(problem.field, labels), problemText(problem, labels)))
        .join(' ');
    case 'exists':
      return labels.refusals.exists(error.id);
    case 'missing':
      return labels.refusals.missing(error.id);
    case 'not_bundled':
      return labels.refusals.notBundled(error.id);
    case 'stale':
      return labels.refusals.stale(error.id, error.fields.map((field) => fieldName(field, labels)).join(', '));
    default:
      return labels.refusals.cited(error.by.map(({ id }) => id).join(', '));
  }
}
