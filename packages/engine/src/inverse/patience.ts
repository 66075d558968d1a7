import { EngineError } from '../error.ts';

/** Who looks on. Work holds its thread until it is done: the signal is looked at after each call of `onProgress`. */
export interface Watch {
  readonly signal?: AbortSignal;
  /** Called with the units of work done and the most there may be; it may abort the signal. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** How far a search may go. */
export interface Patience extends Watch {
  /** At most so many steps; each judges one ranking or list of statements. */
  readonly mostSteps?: number;
}

/** The smallest change that was found, and how sure it is that there is none smaller. */
export interface SmallestChange<Change> {
  /** What to change; null where nothing was found. */
  readonly change: Change | null;
  /** Its size; 0 where nothing has to be changed, null where nothing was found. */
  readonly size: number | null;
  /** No change smaller than this will do; null: none at all will. */
  readonly bound: number | null;
  /** The other parties that leave the target whatever the party prefers; where there are any, no change will do. */
  readonly blockedBy: readonly number[];
  /** Whether the search came to its end: everything smaller was excluded, or all that was to be tried was; or ran out of steps. */
  readonly stop: 'done' | 'steps';
  /** How many rankings or lists of statements were judged. */
  readonly steps: number;
}

const STEPS_BETWEEN_CALLS = 64;

/** Counts the steps of a search, and tells when it has to end. */
export class Steps {
  done = 0;
  private readonly patience: Patience;
  private readonly most: number;

  constructor(patience: Patience, most: number) {
    this.patience = patience;
    this.most = patience.mostSteps ?? most;
  }

  /**
   * Takes a step, if there is one left.
   *
   * @throws EngineError `aborted`
   */
  take(): boolean {
    if (this.done >= this.most) return false;
    if (this.done % STEPS_BETWEEN_CALLS === 0) {
      this.patience.onProgress?.(this.done, this.most);
      if (this.patience.signal?.aborted) throw new EngineError('aborted');
    }
    this.done++;
    return true;
  }
}
