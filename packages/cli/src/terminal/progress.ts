import { isolate, type Direction } from './bidi.ts';

const PATIENCE = 500;
const EVERY = 100;

/**
 * A line on standard error that says how far a long work is: only at a terminal, only after half a second, and gone when
 * the work is done. The cursor waits at its beginning, so that nothing is left in the way when the work is interrupted.
 */
export class Progress {
  private readonly label: string;
  private readonly direction: Direction;
  private readonly begun = performance.now();
  private shown = 0;

  constructor(label: string, direction: Direction) {
    this.label = label;
    this.direction = direction;
  }

  readonly step = (done: number, of: number): void => {
    if (!process.stderr.isTTY) return;
    const now = performance.now();
    if (now - this.begun < PATIENCE || now - this.shown < EVERY) return;
    this.shown = now;
    const line = isolate(`${this.label} ${Math.floor((100 * done) / of)} %`, this.direction);
    process.stderr.write(`\r\u001B[K${line}\r`);
  };

  end(): void {
    if (this.shown > 0) process.stderr.write('\r\u001B[K');
  }
}
