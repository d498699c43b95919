import { describe, expect, it } from 'vitest';
import { fieldGroups } from '../../../src/editor/record/fields.ts';
import { editorLabelsFor } from '../../../src/surfaces/labels/editor-index.ts';
import { locales } from '../../../src/surfaces/locale.ts';

describe.each(locales)('the editor in %s', (locale) => {
  const labels = editorLabelsFor(locale);

  it('names every field and every choice', () => {
    for (const { fields } of Object.values(fieldGroups).flat()) {
      for (const { path, choices = [] } of fields) {
        expect(labels.fields[path], path).toBeDefined();
        for (const code of choices) expect(labels.choices[code], code).toBeDefined();
      }
    }
  });
});
