import { analyze, engineFor, type Concept } from '@parley/engine';
import type { Results } from '../interop/results.ts';
import { compiledCase, firstInterests, ranksOf } from './compiled-case.ts';

/** What is found about the text of a case file when each party has its first interest. */
export function resultsOf(text: string, concepts?: readonly Concept[]): Results {
  const compiled = compiledCase(text);
  const choice = firstInterests(compiled);
  const stability = analyze(engineFor(compiled.model), ranksOf(compiled, choice), concepts);
  return { compiled, choice, stability };
}
