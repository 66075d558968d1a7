import type { Concept, Step } from '@parley/engine';
import type { Compiled } from '../file/compile.ts';
import type { ImprovementExplanation, SanctionExplanation } from './explain-verdict.ts';
import { sayVerdictWord } from './messages/verdict.ts';
import { digits, sayList } from './numbers.ts';
import type { Reason } from './reason.ts';
import { sayConcept } from './say-concept.ts';
import { sayReason } from './say-reason.ts';
import { describeMove, stateNumber } from './say-state.ts';
import { sayWish } from './say-wish.ts';
import type { Telling } from './telling.ts';
import type { Voice } from './voice.ts';

/** Whose improvement it is, from which state, and how it is being said. */
export interface ImprovementContext {
  readonly compiled: Compiled;
  readonly concept: Concept;
  readonly state: number;
  readonly party: number;
  readonly interest: number;
  readonly telling: Telling;
}

/** Says what attracts in an improvement, what answers it and why that hurts; or that nothing does. */
export function sayImprovement(
  context: ImprovementContext,
  { to, reason, sanction, responsive, others }: ImprovementExplanation,
): string[] {
  const { compiled, concept, state, party, telling } = context;
  const { voice } = telling;
  const move = describeMove(compiled, party, state, to, telling);
  const gain = sayVerdictWord(
    'gain',
    { move, state: stateNumber(to, voice), reason: sayGain(context, reason) },
    voice,
  );
  if (sanction === null)
    return [
      gain,
      concept === 'nash'
        ? sayVerdictWord('breaks.nash', {}, voice)
        : sayVerdictWord('breaks', { concept: sayConcept(concept, voice).short }, voice),
    ];
  const moves = sayPath(context, to, sanction.path);
  const said = {
    moves,
    end: stateNumber(sanction.end, voice),
    effect: sayEffect(context, sanction, reason),
  };
  return [
    gain,
    sayVerdictWord(concept === 'sim' ? 'answer.together' : 'answer', said, voice),
    ...(sanction.responsive === true ? [sayVerdictWord('responsive', {}, voice)] : []),
    ...(sanction.responsive === false
      ? [sayVerdictWord('anyway', { moves: sanction.path.length }, voice)]
      : []),
    ...(responsive
      ? [
          sayVerdictWord(
            'responsive.farther',
            { moves: sayPath(context, to, responsive.path), end: stateNumber(responsive.end, voice) },
            voice,
          ),
        ]
      : []),
    ...(others > 0 ? [sayVerdictWord('others', { count: others }, voice)] : []),
  ];
}

function sayPath(
  { compiled, concept, state, telling }: ImprovementContext,
  from: number,
  path: readonly Step[],
): string {
  let at = concept === 'sim' ? state : from;
  const steps = path.map(({ party, to }) => {
    const step = describeMove(compiled, party, at, to, telling);
    if (concept !== 'sim') at = to;
    return step;
  });
  return concept === 'sim'
    ? sayList(steps, telling.voice)
    : steps.reduce((left, right) => sayVerdictWord('then', { left, right }, telling.voice));
}

function sayGain({ compiled, party, interest, telling }: ImprovementContext, reason: Reason): string {
  return sayReason(compiled, party, interest, reason, telling);
}

function sayEffect(
  context: ImprovementContext,
  { end, worse, reason }: SanctionExplanation,
  gained: Reason,
): string {
  const { voice } = context.telling;
  const state = stateNumber(context.state, voice);
  if (end === context.state) return sayVerdictWord('effect.back', { state }, voice);
  if (!worse || reason === null) return sayVerdictWord('effect.equal', { state }, voice);
  return sayVerdictWord('effect.worse', { state, reason: sayLost(context, reason, gained) }, voice);
}

function sayLost(context: ImprovementContext, reason: Reason, gained: Reason): string {
  const { compiled, party, interest, telling } = context;
  const { voice } = telling;
  switch (reason.kind) {
    case 'statement': {
      const wish = wishOf(context, reason.statement);
      // A preference is of one kind throughout.
      const { statement } = gained as typeof reason;
      if (statement < reason.statement) return sayVerdictWord('loss.undone', { wish }, voice);
      const first = sayWish(compiled, party, interest, statement, telling, false);
      return sayVerdictWord('loss.before', { wish, gained: first }, voice);
    }
    case 'weights':
      return sayVerdictWord('loss.weights', points(reason, voice), voice);
    case 'ranking':
      return sayVerdictWord('loss.ranking', reason, voice);
  }
}

function points(
  { better, worse }: { readonly better: number; readonly worse: number },
  voice: Voice,
): { readonly better: string; readonly worse: string } {
  return { better: digits(better, voice), worse: digits(worse, voice) };
}

function wishOf({ compiled, party, interest, telling }: ImprovementContext, statement: number): string {
  return sayWish(compiled, party, interest, statement, telling);
}
