import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/messages/calls.ts';
import { reportOf } from '../../src/sidebar/told.ts';

describe('the report of a page that could not be read', () => {
  it('is taken however long the error is, with its beginning', () => {
    const error = `the reading failed: ${'at some place '.repeat(200)}`;
    const report = reportOf({ reading: { state: 'failed', error }, context: null }, 'hidden');
    const taken = v.parse(reportSchema, report);
    expect(taken).toMatchObject({ state: 'failed', sidebar: 'hidden' });
    expect(taken.error).toMatch(/^the reading failed: at some place/);
  });
});
