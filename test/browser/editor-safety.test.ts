/** What keeps a reader from losing something, or from changing more than was meant. */
import { expect, it } from 'vitest';
import { until } from '../../scripts/browsers/tabs.ts';
import { catchDownloads } from './downloads.ts';
import { type EditorDesk, openEditor } from './editor-desk.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { auditStore } from './store-audit.ts';

const nine = '2023-03-nine-thousand';

async function change(editor: EditorDesk, path: string, text: string): Promise<void> {
  await editor.go(`#/waves/${nine}`);
  await editor.put(path, text);
  await editor.press('Enter');
  await until('the change in the history', async () =>
    (await editor.text('.record-history'))?.includes(text) ? true : null,
  );
}

const flips = (editor: EditorDesk, within: string) => editor.texts(`${within} .verdict-preview .flip`);

inEachBrowser(new Map(), (session) => {
  it('reminds of what is in no file, until it is', async () => {
    const downloads = await catchDownloads(session().running);
    const editor = await openEditor(session().running, '#/waves');
    expect(await editor.text('.backup')).toBeNull();
    await change(editor, 'scope', 'only here');
    await editor.seen('the reminder', '.backup', 'One change of yours is on this device only.');
    await change(editor, 'scope', 'only here, again');
    await editor.seen('the reminder', '.backup', '2 changes of yours');
    // A table or a text to read is no backup.
    await editor.click('Export a copy', '.backup');
    await editor.click('All to read, with sources (Markdown)', '.exports');
    await downloads.next();
    expect(await editor.seen('the reminder still', '.backup')).toContain('2 changes');
    await editor.click('Whole dataset with history (JSON)', '.exports');
    await downloads.next();
    await editor.gone('the reminder', '.backup');
    await editor.reload();
    await editor.seen('the room', 'h1', 'Import & export');
    expect(await editor.text('.backup')).toBeNull();
    await editor.page.close();
    await downloads.close();
  });

  it('erases everything only when told twice, and offers an export first', async () => {
    const downloads = await catchDownloads(session().running);
    const editor = await openEditor(session().running, '#/waves');
    await change(editor, 'scope', 'to be erased');
    await editor.go('#/settings');
    await editor.click('Erase everything …');
    await editor.seen('what is asked', '.ask-first');
    expect(await editor.texts('.ask-first button')).toEqual(['Export a copy first', 'Erase now', 'Cancel']);
    await editor.click('Cancel', '.ask-first');
    expect((await auditStore(editor.page, 'to be erased')).inScope).toBe(1);
    await editor.click('Erase everything …');
    await editor.click('Export a copy first');
    const { bytes } = await downloads.next();
    expect(bytes.toString('utf8')).toContain('to be erased');
    await editor.renewed(() => editor.click('Erase now'));
    const { inScope, rows, broken } = await auditStore(editor.page, 'to be erased');
    expect([inScope, rows.history, rows.edits, rows.conflicts, broken]).toEqual([0, 0, 0, 0, []]);
    expect(await editor.text('.trouble')).toBeNull();
    await editor.go('#/history');
    await editor.seen('an empty history', '.room', 'Nothing has been changed yet.');
    await editor.page.close();
    await downloads.close();
  });

  it('tells before saving, deleting and bringing back which verdicts would flip', async () => {
    const editor = await openEditor(session().running, `#/waves/${nine}`);
    await editor.put('count.value', '9400');
    await until('the verdicts that an edit would flip', async () =>
      (await flips(editor, 'form')).length > 0 ? true : null,
    );
    expect((await flips(editor, 'form')).join('\n')).toMatch(/Agrees\s*→\s*Rounds/);
    await editor.put('count.value', '9000');
    await editor.gone('the preview, for nothing is changed', '.verdict-preview');

    await editor.click('Delete', '.form-foot');
    await until('the verdicts that deleting would flip', async () =>
      (await flips(editor, '.ask-first')).length > 0 ? true : null,
    );
    await editor.click('Cancel', '.ask-first');
    expect((await auditStore(editor.page)).rows.waves).toBe(116);
    await editor.click('Delete', '.form-foot');
    await editor.click('Delete', '.ask-first');
    await editor.seen('one wave less', '.counted', '115 of 116');
    await editor.go(`#/waves/${nine}`);
    const back = await until('the verdicts that bringing it back would flip', async () => {
      const found = await flips(editor, 'form');
      return found.length > 0 ? found : null;
    });
    expect(back.join('\n')).toMatch(/→\s*Agrees/);
    await editor.click('Bring it back');
    await expect.poll(() => editor.texts('form button')).not.toContain('Bring it back');
    expect((await auditStore(editor.page)).rows.waves).toBe(116);
    await editor.page.close();
  });

  it('restores one record, and all, and leaves the reader’s own alone', async () => {
    const editor = await openEditor(session().running, '#/waves');
    await change(editor, 'scope', 'not as bundled');
    await editor.click('Restore what is bundled', '.form-foot');
    await editor.seen('what is asked', '.ask-first', 'Put this record back to what is bundled?');
    await editor.click('Restore what is bundled', '.ask-first');
    await until('the bundled words', async () => {
      const scope = await editor.value('scope');
      return scope === null || scope === 'not as bundled' ? null : true;
    });

    await change(editor, 'scope', 'again not as bundled');
    await editor.go('#/sources/new');
    await editor.put('publisher', 'My paper');
    await editor.put('url', 'https://paper.example/mine');
    await editor.press('Enter');
    await editor.seen('the new source', 'h1', 'My paper');
    await editor.go('#/settings');
    await editor.seen('what restoring does', 'main', 'Your own records stay');
    await editor.click('Restore all');
    await editor.seen('that it was restored', '.said', '1 record is as bundled again.');
    const { inScope, rows } = await auditStore(editor.page, 'again not as bundled');
    expect([inScope, rows.sources]).toEqual([0, 422]);
    await editor.click('Undo');
    await editor.seen('that it was undone', '.said', 'Undone');
    expect((await auditStore(editor.page, 'again not as bundled')).inScope).toBe(1);
    await editor.page.close();
  });
});
