/** Where the desk's worker stands in the package; the build puts it there (`scripts/build/desk-worker.ts`). */
export const deskWorkerFile = 'assets/desk-worker.js';
