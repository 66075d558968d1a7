import type { Compiled } from '../file/compile.ts';
import type { ForesightExplanation } from './explain-foresight.ts';
import { isolated } from './isolate.ts';
import { sayForesightWord } from './messages/foresight.ts';
import { sayList } from './numbers.ts';
import { sayAssumed } from './say-assumed.ts';
import { stateNumber } from './say-state.ts';
import { sentence, Telling } from './telling.ts';
import { tiedStates } from './tied-states.ts';
import type { Voice } from './voice.ts';

const SOURCES = {
  limited: 'Zagare 1984; Kilgour 1985; Fang, Hipel & Kilgour 1993',
  'non-myopic': 'Brams & Wittman 1981; Kilgour 1984',
  stackelberg: 'Fang, Hipel & Kilgour 1993',
} as const;

/** What holds when two parties look ahead, in words; `missing` counts the texts shown in the other language. */
export interface SaidForesight {
  readonly lead: readonly string[];
  /** What the marks of ties mean; null where no verdict hangs on a tie. */
  readonly ties: string | null;
  readonly method: readonly string[];
  readonly missing: number;
}

/** Says whether verdicts settle as two parties look further ahead, and what holds then or with a leader. */
export function sayForesight(
  compiled: Compiled,
  explanation: ForesightExplanation,
  voice: Voice,
): SaidForesight {
  const telling = new Telling(voice);
  const { interests, limited, most, nonMyopic, stackelberg } = explanation;
  const { cycle, horizons } = limited;
  const listed = (flags: Uint8Array): { count: number; states: string } => {
    const { states } = tiedStates(flags);
    return {
      count: states.length,
      states: sayList(
        states.map((state) => stateNumber(state, voice)),
        voice,
      ),
    };
  };
  const lead = [
    cycle === null
      ? sayForesightWord('open', { most }, voice)
      : cycle.period === 1
        ? sayForesightWord('settles', cycle, voice)
        : sayForesightWord('cycles', cycle, voice),
    ...(nonMyopic ? [sayForesightWord('non-myopic', listed(nonMyopic.equilibria), voice)] : []),
    ...compiled.case.parties.map(({ name }, party) =>
      sayForesightWord('leads', { leader: telling.name(name), ...listed(stackelberg[party]!) }, voice),
    ),
    ...sayAssumed(compiled, interests, telling),
  ].map(sentence);
  const verdicts = horizons.flatMap(({ stable, equilibria }) => [...stable, equilibria]);
  const hangs = [...verdicts, ...stackelberg].some((flags) => {
    const { doubtful, possible } = tiedStates(flags);
    return doubtful.length + possible.length > 0;
  });
  const said = (['limited', 'non-myopic', 'stackelberg'] as const).map((key) =>
    sayForesightWord(`method.${key}`, { source: isolated(SOURCES[key], 'en', voice) }, voice),
  );
  return {
    lead,
    ties: hangs ? sayForesightWord('ties', {}, voice) : null,
    method: [...said, sayForesightWord('method.ties', {}, voice)],
    missing: telling.missing,
  };
}
