import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Progress } from './progress.ts';

let now = 0;
let written = '';

beforeEach(() => {
  now = 1000;
  written = '';
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
});

afterEach(() => vi.restoreAllMocks());

function atTerminal(is: boolean): void {
  vi.spyOn(process, 'stderr', 'get').mockReturnValue(
    Object.assign(Object.create(process.stderr) as typeof process.stderr, { isTTY: is }),
  );
}

describe('progress', () => {
  it('shows nothing of a short work', () => {
    atTerminal(true);
    const progress = new Progress('Judging', 'ltr');
    now += 400;
    progress.step(1, 2);
    progress.end();
    expect(written).toBe('');
  });

  it('shows how far a long one is, not too often, and clears its line in the end', () => {
    atTerminal(true);
    const progress = new Progress('Judging', 'ltr');
    now += 600;
    progress.step(1, 3);
    now += 50;
    progress.step(2, 3);
    progress.end();
    expect(written).toBe('\r\u001B[KJudging 33 %\r\r\u001B[K');
  });

  it('shows nothing where nobody watches', () => {
    atTerminal(false);
    const progress = new Progress('Judging', 'ltr');
    now += 600;
    progress.step(1, 2);
    progress.end();
    expect(written).toBe('');
  });
});
