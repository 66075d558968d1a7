import type { Compiled } from '../file/compile.ts';
import type { StrengthExplanation } from './explain-strength.ts';
import { isolated } from './isolate.ts';
import { sayStrengthWord } from './messages/strength.ts';
import { digits, sayList } from './numbers.ts';
import { sayAssumed } from './say-assumed.ts';
import { sentence, Telling } from './telling.ts';
import type { Voice } from './voice.ts';

const SOURCE = 'Hamouda, Kilgour & Hipel 2004, 2006';

/** How strongly states are stable, in words; `missing` counts the texts shown in the other language. */
export interface SaidStrength {
  readonly lead: readonly string[];
  readonly method: readonly string[];
  readonly missing: number;
}

/** Says what each party prefers much, and what strong and weak mean. */
export function sayStrength(
  compiled: Compiled,
  { interests, stated, states }: StrengthExplanation,
  voice: Voice,
): SaidStrength {
  const telling = new Telling(voice);
  const lead = [
    ...(stated.length === 0
      ? [sayStrengthWord('degrees.nobody', {}, voice)]
      : interests.map((interest, party) => sayDegrees(compiled, party, interest, telling))),
    ...sayAssumed(compiled, interests, telling),
    ...(states.length === 0 ? [sayStrengthWord('no-equilibrium', {}, voice)] : []),
  ].map(sentence);
  const method = [
    sayStrengthWord('method.strength', { source: isolated(SOURCE, 'en', voice) }, voice),
    sayStrengthWord('method.variant', {}, voice),
  ];
  return { lead, method, missing: telling.missing };
}

function sayDegrees(compiled: Compiled, party: number, interest: number, telling: Telling): string {
  const { voice } = telling;
  const named = { party: telling.name(compiled.case.parties[party]!.name) };
  const preference = compiled.phase.situation.preferences[party]?.[interest];
  if (preference?.much === undefined) return sayStrengthWord('degrees.none', named, voice);
  switch (preference.kind) {
    case 'statements':
      return sayStrengthWord('degrees.statements', { ...named, count: preference.much }, voice);
    case 'weights':
      return sayStrengthWord('degrees.weights', { ...named, points: digits(preference.much, voice) }, voice);
    case 'ranking': {
      const places = sayList(
        preference.much.map((place) => digits(place, voice)),
        voice,
      );
      return sayStrengthWord('degrees.ranking', { ...named, count: preference.much.length, places }, voice);
    }
  }
}
