import type { Status } from '../dataset/records.ts';
import type { Labels } from './labels/index.ts';

/** A rung of the status ladder, in words. */
export function StatusBadge({ status, labels }: { status: Status; labels: Labels }) {
  return (
    <span class="badge" data-status={status}>
      {labels.statuses[status]}
    </span>
  );
}
