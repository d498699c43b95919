import type { Context } from '../context/context.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * The Context with the waves listed that the reader wants listed. What the article itself refers to stays, and so does
 * every verdict: only what is beside it grows shorter.
 */
export function listedBy(context: Context, { reportedWaves }: Pick<Settings, 'reportedWaves'>): Context {
  if (reportedWaves) return context;
  const told = new Set(
    context.records.waves.flatMap(({ id, status }) =>
      status === 'reported' && !context.waves.includes(id) ? [id] : [],
    ),
  );
  const listed = (ids: readonly string[]) => ids.filter((id) => !told.has(id));
  return { ...context, prior: listed(context.prior), since: listed(context.since) };
}
