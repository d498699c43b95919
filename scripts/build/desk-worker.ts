import { join } from 'node:path';
import type { Plugin } from 'vite';
import { deskWorkerFile } from '../../src/dataset/exchange/desk-worker-file.ts';

/**
 * Builds the editor's worker among the editor's own chunks, under a name that is known. Vite would build it by itself, with
 * everything of the dataset's once more.
 */
export function deskWorker(root: string): Plugin {
  return {
    name: 'desk-worker',
    apply: 'build',
    buildStart() {
      const id = join(root, 'src/dataset/exchange/desk-worker.ts');
      this.emitFile({ type: 'chunk', id, fileName: deskWorkerFile });
    },
  };
}
