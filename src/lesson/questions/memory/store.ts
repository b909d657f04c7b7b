import type { ToolId } from '../../tools/tools.ts';
import { type Memory, memoryIn, mergeMemories, nothingAnswered } from './memory.ts';
import { withAnswer } from './schedule.ts';

const address = 'learn-s3/questions';
const changes = new EventTarget();

// What cannot be stored is remembered for as long as the page is open.
let unsaved: Memory | undefined;

/** What was answered in this browser, in any tab. */
export function readMemory(): Memory {
  try {
    const kept = memoryIn(localStorage.getItem(address));
    return unsaved ? mergeMemories(kept, unsaved) : kept;
  } catch {
    return unsaved ?? nothingAnswered;
  }
}

/** Remembers an answer, and with it when to ask again. */
export function noteAnswer(name: string, right: boolean): void {
  write(withAnswer(readMemory(), name, right, new Date()));
}

/**
 * Remembers what was predicted.
 *
 * @param tool The tool whose run has shown what is right, if one has.
 */
export function notePrediction(name: string, given: string, tool?: ToolId): void {
  const memory = readMemory();
  const prediction = { given, settled: tool !== undefined, ...(tool && { tool }) };
  write({ ...memory, predictions: { ...memory.predictions, [name]: prediction } });
}

/** Calls `listener` now, and again whenever something was answered, here or in another tab. */
export function onMemory(listener: () => void): void {
  changes.addEventListener('change', listener);
  listener();
}

addEventListener('storage', ({ key }) => {
  // Without a key, all of the storage was cleared.
  if (key === address || key === null) changes.dispatchEvent(new Event('change'));
});

function write(memory: Memory): void {
  try {
    localStorage.setItem(address, JSON.stringify(memory));
    unsaved = undefined;
  } catch {
    // The storage is full or forbidden: the answers stay in memory.
    unsaved = memory;
  }
  changes.dispatchEvent(new Event('change'));
}
