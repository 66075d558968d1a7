/** What the engine refuses, as data; `code` is stable, the words for people are made elsewhere. */
export type EngineErrorCode =
  | 'too-many-options'
  | 'too-many-states'
  | 'out-of-memory'
  | 'no-feasible-state'
  | 'infeasible-status-quo'
  | 'unknown-state'
  | 'ranking-gap'
  | 'ranking-twice'
  | 'needs-options'
  | 'needs-two-parties'
  | 'not-a-distribution'
  | 'lambda-out-of-range'
  | 'too-many-unsure'
  | 'contradictory-comparisons'
  | 'aborted';

/** An input that the engine cannot work with; `details` holds the offending values. */
export class EngineError extends Error {
  readonly code: EngineErrorCode;
  readonly details: Readonly<Record<string, number | string>>;

  constructor(code: EngineErrorCode, details: Readonly<Record<string, number | string>> = {}) {
    super(
      `${code}${Object.entries(details)
        .map(([key, value]) => ` ${key}=${value}`)
        .join('')}`,
    );
    this.name = 'EngineError';
    this.code = code;
    this.details = details;
  }
}
