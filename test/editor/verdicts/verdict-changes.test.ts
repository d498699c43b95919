import { describe, expect, it } from 'vitest';
import { sampleStories } from '../../../scripts/build/sample-stories.ts';
import { bundledDataset } from '../../../src/dataset/bundled.ts';
import { datasetWith, flipsBetween } from '../../../src/editor/verdicts/verdict-changes.ts';

describe('the preview of verdicts', () => {
  const dataset = bundledDataset();
  const samples = sampleStories();
  const wave = dataset.waves.find(({ id }) => id === '2023-03-nine-thousand');
  if (wave === undefined) throw new Error('the wave is not bundled');

  it('tells what an edit would flip in the demo articles, and nothing where nothing would', () => {
    const same = datasetWith(dataset, 'wave', wave);
    const other = datasetWith(dataset, 'wave', { ...wave, count: { ...wave.count, value: 9_400 } });
    if (same === null || other === null) throw new Error('the record is not sound');
    expect(flipsBetween(samples, dataset, same)).toEqual([]);
    expect(flipsBetween(samples, dataset, other)).toContainEqual(
      expect.objectContaining({ figure: expect.stringContaining('9000'), from: 'agrees' }),
    );
  });

  it('waits for a sound record', () => {
    expect(datasetWith(dataset, 'wave', { ...wave, announced: 'soon' })).toBeNull();
  });
});
