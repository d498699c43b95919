// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AskFirst } from '../../src/editor/ask-first.tsx';
import { createEditor, EditorProvider } from '../../src/editor/state.ts';

beforeEach(() => {
  // What jsdom lacks.
  Element.prototype.scrollIntoView = vi.fn();
  document.body.innerHTML = '<button id="asked">Delete</button><div id="place"></div>';
  document.getElementById('asked')?.focus();
});
afterEach(() => vi.restoreAllMocks());

const place = () => document.getElementById('place') ?? document.body;

function ask(): void {
  render(
    <EditorProvider value={createEditor('en', { room: 'history' })}>
      <AskFirst
        question="Delete this record?"
        answers={[{ text: 'Yes', look: 'danger', onGive: () => undefined }]}
        onCancel={() => undefined}
      />
    </EditorProvider>,
    place(),
  );
}

it('has the keyboard as soon as it stands there, so that no key goes to what is behind it', () => {
  ask();
  expect(document.activeElement?.textContent).toBe('Yes');
});

it('gives the keyboard back to where it was', () => {
  ask();
  render(null, place());
  expect(document.activeElement?.id).toBe('asked');
});
