import type { Compiled } from '../file/compile.ts';
import { byIds, profileIds } from './by-ids.ts';
import type { StrengthExplanation } from './explain-strength.ts';
import { shownIn } from './isolate.ts';
import { sayStrength } from './say-strength.ts';
import type { StrengthJson } from './strength-schema.ts';
import type { Voice } from './voice.ts';

/** Writes how strongly equilibria hold as plain data (`docs/strength.schema.json`): by ids, states by number from 1. */
export function strengthJson(
  compiled: Compiled,
  explanation: StrengthExplanation,
  voice: Voice,
): StrengthJson {
  const { case: source, phase } = compiled;
  const { interests, concepts, stated, states } = explanation;
  const idOf = (party: number): string => source.parties[party]!.id;
  return {
    parley: 1,
    title: shownIn(source.title, voice.language).text,
    phase: phase.id,
    interests: profileIds(source.parties, interests),
    exact: true,
    concepts: [...concepts],
    stated: stated.map(idOf),
    states: states.map(({ state, verdicts }) => ({
      state: state + 1,
      verdicts: byIds(
        concepts,
        verdicts.map(({ strength, weakly, leaving }) => ({
          strength,
          weakly: weakly.map(idOf),
          leaving: leaving.map(idOf),
        })),
      ),
    })),
    text: [...sayStrength(compiled, explanation, voice).lead],
  };
}
