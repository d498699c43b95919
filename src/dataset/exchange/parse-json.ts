/** JSON from a stranger: looked through before it is parsed, so that nesting cannot exhaust the stack. */
import { failure, type Result, success } from '../result.ts';
import type { FileProblem } from './file-problem.ts';

/** What is exported nests seven deep. */
const maxDepth = 32;

export interface ParsedJson {
  value: unknown;
  /** The line at which the n-th object of a list begins, by the list's name. */
  lines: ReadonlyMap<string, readonly number[]>;
}

interface Frame {
  list: boolean;
  /** The key that the value stands under. */
  name: string;
}

const quote = 0x22;

/** Where the string that begins at `from` ends; the text's length where it never does. */
function endOfString(text: string, from: number): number {
  let end = text.indexOf('"', from + 1);
  while (end !== -1) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}

interface Outline {
  depth: number;
  deepestLine: number;
  lines: Map<string, number[]>;
  lastLine: number;
  open: number;
}

/** Brackets and strings only: how deep it goes, and on which line the objects of each list begin. */
function outline(text: string): Outline {
  const frames: Frame[] = [];
  const lines = new Map<string, number[]>();
  const found: Outline = { depth: 0, deepestLine: 1, lines, lastLine: 1, open: 0 };
  let key = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      const end = endOfString(text, at);
      if (end - at < 64) key = text.slice(at + 1, end);
      at = end;
    } else if (code === 0x0a) {
      found.lastLine += 1;
    } else if (code === 0x7b || code === 0x5b) {
      const parent = frames.at(-1);
      if (code === 0x7b && parent?.list === true && frames.length <= 3) {
        const begun = lines.get(parent.name) ?? [];
        begun.push(found.lastLine);
        lines.set(parent.name, begun);
      }
      frames.push({ list: code === 0x5b, name: key });
      if (frames.length > found.depth) {
        found.depth = frames.length;
        found.deepestLine = found.lastLine;
      }
      if (found.depth > maxDepth) break;
    } else if (code === 0x7d || code === 0x5d) {
      frames.pop();
    }
  }
  found.open = frames.length;
  return found;
}

/** The line that a browser names in its message, where it names one. */
function lineIn(message: string, text: string): number | null {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
}

/** Parses the text of a JSON file; a problem names the line. */
export function parseJson(file: string, text: string): Result<ParsedJson, FileProblem> {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const found = outline(body);
  if (found.depth > maxDepth) {
    const message = `nested deeper than ${maxDepth} levels`;
    return failure({ code: 'too_deep', file, line: found.deepestLine, field: '', message });
  }
  try {
    const value: unknown = JSON.parse(body);
    return success({ value, lines: found.lines });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (found.open > 0) {
      const message = 'it ends in the middle: the file was not written or copied to its end';
      return failure({ code: 'truncated', file, line: found.lastLine, field: '', message });
    }
    return failure({ code: 'damaged', file, line: lineIn(why, body), field: '', message: `no JSON: ${why}` });
  }
}
