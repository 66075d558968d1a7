import type { OptionChange } from '@parley/engine';
import { optionOfBit } from '../file/bits.ts';
import { levelsAt, type Compiled } from '../file/compile.ts';
import type { Barrier, EvolutionExplanation, WayExplanation } from './explain-evolution.ts';
import { sayEvolutionWord } from './messages/evolution.ts';
import { sayList } from './numbers.ts';
import { clauseOf, phraseOf } from './pieces.ts';
import { sayAssumed } from './say-assumed.ts';
import { sayConcept } from './say-concept.ts';
import { sayPaths, type SaidStep } from './say-paths.ts';
import { describe, describeMove, stateNumber } from './say-state.ts';
import { sentence, Telling } from './telling.ts';
import type { Voice } from './voice.ts';

/** How to get to a state, in words. */
export interface SaidWay {
  readonly target: number;
  /** Which state it is, and what differs there from the beginning. */
  readonly heading: string;
  readonly sentences: readonly string[];
  /** Every step of every shortest path, by place, then by the state left. */
  readonly steps: readonly SaidStep[];
  /** What prevents it: a lead and one item a refusal; without items the lead says that nothing does. Null where nothing leads there. */
  readonly refusals: { readonly lead: string; readonly items: readonly string[] } | null;
}

/** How a conflict can go on, in words; `missing` counts the texts shown in the other language because the asked one is missing. */
export interface SaidEvolution {
  readonly lead: readonly string[];
  readonly ways: readonly SaidWay[];
  /** Which definitions go for all of it. */
  readonly method: readonly string[];
  readonly missing: number;
}

/** States named in a sentence; the rest is left out. */
const MOST_STATES = 6;

/** Says how a conflict can go on: where it can get to, and for each target the steps, or what keeps it away, and who can prevent it. */
export function sayEvolution(
  compiled: Compiled,
  explanation: EvolutionExplanation,
  voice: Voice,
): SaidEvolution {
  const telling = new Telling(voice);
  const { from, interests, ways, targets, concept } = explanation;
  const lead = [
    sayEvolutionWord(
      'from',
      { state: stateNumber(from, voice), what: describe(compiled, from, null, telling) },
      voice,
    ),
    ...sayReach(explanation, compiled.model.states - 1, voice),
    ...sayAssumed(compiled, interests, telling),
    ...(targets === null && ways.length === 0
      ? [sayEvolutionWord('no-equilibrium', { concept: sayConcept(concept, voice).name }, voice)]
      : []),
  ].map(sentence);
  const said = ways.map((way) => sayWay(compiled, explanation, way, telling));
  const method = [
    sayEvolutionWord('method.paths', {}, voice),
    sayEvolutionWord('method.refusals', {}, voice),
  ];
  return { lead, ways: said, method, missing: telling.missing };
}

/** How many of the other states can be reached by improvements, and by any moves. */
function sayReach({ reached }: EvolutionExplanation, others: number, voice: Voice): string[] {
  const [improvements, any] = reached.map((counts) => ({
    count: counts.slice(1).reduce((sum, count) => sum + count, 0),
    of: others,
    steps: counts.length - 1,
  }));
  const say = (key: 'reach.improvements' | 'reach.any', none: 'reach.no-improvement' | 'reach.no-move') => {
    const reach = key === 'reach.any' ? any! : improvements!;
    if (reach.count === 0) return sayEvolutionWord(none, {}, voice);
    return reach.count === others
      ? sayEvolutionWord(`${key}.all`, reach, voice)
      : sayEvolutionWord(key, reach, voice);
  };
  return [say('reach.improvements', 'reach.no-improvement'), say('reach.any', 'reach.no-move')];
}

function sayWay(
  compiled: Compiled,
  explanation: EvolutionExplanation,
  { target, barrier, way }: WayExplanation,
  telling: Telling,
): SaidWay {
  const { voice } = telling;
  const state = stateNumber(target, voice);
  const heading = sentence(
    sayEvolutionWord('to', { state, what: describe(compiled, target, explanation.from, telling) }, voice),
  );
  if (target === explanation.from) {
    const sentences = [sentence(sayEvolutionWord('here', { state }, voice))];
    return { target, heading, sentences, steps: [], refusals: null };
  }
  const counts = way && { length: way.paths.length, ways: way.paths.ways };
  const kind = barrier ? 'ways.despite' : way?.moves === 'any' ? 'ways.any' : 'ways.improvements';
  return {
    target,
    heading,
    sentences: [
      ...(barrier ? [sayBarrier(compiled, explanation.from, target, barrier, telling)] : []),
      ...(counts ? [sayEvolutionWord(kind, counts, voice)] : []),
    ],
    steps: way ? sayPaths(compiled, explanation.interests, way.paths, telling) : [],
    refusals: way && sayRefusals(compiled, way, telling),
  };
}

function sayBarrier(
  compiled: Compiled,
  from: number,
  target: number,
  barrier: Barrier,
  telling: Telling,
): string {
  const { voice } = telling;
  switch (barrier.kind) {
    case 'one-way': {
      const changes = barrier.options.map((option) =>
        sayEvolutionWord(
          'barrier.change',
          {
            now: clauseAt(compiled, option, levelOf(compiled, from, option), telling),
            then: clauseAt(compiled, option, levelOf(compiled, target, option), telling),
          },
          voice,
        ),
      );
      return sayEvolutionWord('barrier.one-way', { changes: sayList(changes, voice) }, voice);
    }
    case 'elsewhere': {
      const { states } = barrier;
      const named = states.slice(0, MOST_STATES).map((state) => stateNumber(state, voice));
      const all = states.length > named.length ? [...named, '…'] : named;
      return sayEvolutionWord(
        'barrier.elsewhere',
        { count: states.length, states: sayList(all, voice, 'disjunction') },
        voice,
      );
    }
    default:
      return sayEvolutionWord(`barrier.${barrier.kind}`, {}, voice);
  }
}

function sayRefusals(
  compiled: Compiled,
  { refusals }: NonNullable<WayExplanation['way']>,
  telling: Telling,
): NonNullable<SaidWay['refusals']> {
  const { voice } = telling;
  const { parties, changes, steps } = refusals;
  const without = (found: readonly { readonly party: number }[]) => (party: number) =>
    found.every((refusal) => refusal.party !== party);
  const items = [
    ...steps.map(({ party, from, to }) => {
      const move = describeMove(compiled, party, from, to, telling);
      const [left, reached] = [stateNumber(from, voice), stateNumber(to, voice)];
      return sayEvolutionWord('refusal.step', { move, from: left, to: reached }, voice);
    }),
    ...changes
      .filter(({ party }) => without(steps)(party))
      .map((change) =>
        sayEvolutionWord('refusal.change', { what: sayChange(compiled, change, telling) }, voice),
      ),
    ...parties.filter(without([...steps, ...changes])).map((party) => {
      const name = telling.name(compiled.case.parties[party]!.name);
      return sayEvolutionWord('refusal.party', { party: name }, voice);
    }),
  ];
  const lead =
    items.length === 0
      ? sayEvolutionWord('refusals.none', {}, voice)
      : sayEvolutionWord('refusals', { count: items.length }, voice);
  return { lead, items };
}

/** What a kind of change brings about: the level above a bit that is taken up, the one below a bit that is given up. */
function sayChange(compiled: Compiled, { option: bit, change }: OptionChange, telling: Telling): string {
  const { option, below } = optionOfBit(compiled.layout!, bit);
  return clauseAt(compiled, option, change === 'take' ? below + 1 : below, telling);
}

function levelOf(compiled: Compiled, state: number, option: number): number {
  return levelsAt(compiled, state)![option]!;
}

function clauseAt({ case: source }: Compiled, option: number, level: number, telling: Telling): string {
  const { party } = source.options[option]!;
  return clauseOf(source, party, [phraseOf(source, option, level, telling)], telling);
}
