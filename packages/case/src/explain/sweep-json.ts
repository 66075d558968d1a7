import {
  conceptBit,
  wilsonInterval,
  type ChangeEffect,
  type PreferenceChange,
  type Shares,
} from '@parley/engine';
import { codeAt } from '../file/compile.ts';
import type { CaseSweep } from '../interests/sweep.ts';
import { byIds, profileIds, rounded } from './by-ids.ts';
import { shownIn } from './isolate.ts';
import { saySweep } from './say-sweep.ts';
import type { SweepJson } from './sweep-schema.ts';
import { shareAt, type SweptStates } from './swept-states.ts';
import type { Voice } from './voice.ts';

/** Writes a sweep as plain data for other programs (`docs/sweep.schema.json`): by ids, states by number from 1. */
export function sweepJson(sweep: CaseSweep, { states, more }: SweptStates, voice: Voice): SweepJson {
  const { compiled, interests, concepts, unknowns, shares, robustness } = sweep;
  const { case: source, phase } = compiled;
  const said = saySweep(sweep, states, voice);
  const idOf = (party: number): string => source.parties[party]!.id;
  const swapJson = ({ party, place }: PreferenceChange) => ({ party: idOf(party), place: place + 1 });
  const effectJson = ({ lost, gained }: ChangeEffect) => {
    const numbers = (lists: ChangeEffect['lost']) =>
      byIds(
        concepts,
        lists.map((list) => list.map((state) => state + 1)),
      );
    return { lost: numbers(lost), gained: numbers(gained) };
  };
  const statementAt = ({ party, place }: PreferenceChange): string => {
    const preference = phase.situation.preferences[party]?.[interests[party]!];
    return preference?.kind === 'statements' ? (preference.statements[place]?.text ?? '') : '';
  };
  return {
    parley: 1,
    title: shownIn(source.title, voice.language).text,
    phase: phase.id,
    interests: profileIds(source.parties, interests),
    variants: {
      completion: 'every unknown statement or its opposite; states of unknown order in a row',
      extensions: 'Li, Hipel, Kilgour & Fang 2004',
      interval: 'Wilson 1927, 95 %',
      swap: 'neighbours of one party',
    },
    concepts: [...concepts],
    unknowns: unknowns.map((unknown) =>
      unknown.kind === 'statement'
        ? { kind: unknown.kind, party: idOf(unknown.party), statement: unknown.statement.text }
        : {
            kind: unknown.kind,
            party: idOf(unknown.party),
            states: unknown.states.map((state) => state + 1),
          },
    ),
    completions: shares.completions,
    tried: shares.tried,
    exact: shares.exact,
    seed: shares.seed,
    method: shares.method,
    states: states.map((state) => stateJson(sweep, state)),
    more,
    robustness: {
      swaps: robustness.swaps.map((swap) => ({ ...swapJson(swap), ...effectJson(swap) })),
      omissions: robustness.omissions.map((omission) => ({
        ...swapJson(omission),
        statement: statementAt(omission),
        ...effectJson(omission),
      })),
      equilibria: robustness.equilibria.map(({ state, concept, brokenBy, breaking }) => ({
        state: state + 1,
        concept,
        survives: robustness.swaps.length - brokenBy.length,
        fewest: breaking.swaps,
        atLeast: breaking.atLeast,
        example: breaking.example.map(swapJson),
      })),
    },
    text: [
      ...said.assumed,
      ...said.unknowns.items,
      ...said.unknowns.sentences,
      ...(said.deciding.sentence === null ? [] : [said.deciding.sentence]),
      ...said.robustness.sentences,
      ...(said.omissions.sentence === null ? [] : [said.omissions.sentence]),
      ...said.method,
    ],
  };
}

function stateJson(sweep: CaseSweep, state: number): SweepJson['states'][number] {
  const { compiled, concepts, shares, influences, extensions, extended } = sweep;
  const sharesJson = (of: Shares) =>
    byIds(
      concepts,
      concepts.map((_, place) => rounded(shareAt(of, place, state))),
    );
  return {
    number: state + 1,
    code: codeAt(compiled, state),
    shares: sharesJson(shares),
    intervals: shares.exact
      ? null
      : byIds(
          concepts,
          concepts.map((_, place): [number, number] => {
            const { low, high } = wilsonInterval(shares.equilibria[place]![state]!, shares.tried);
            return [rounded(low), rounded(high)];
          }),
        ),
    extensions:
      extensions &&
      byIds(
        extended,
        extended.map((concept) =>
          extensions
            .filter(({ equilibria }) => (equilibria[state]! & conceptBit(concept)) !== 0)
            .map(({ extension }) => extension.id),
        ),
      ),
    unknowns: influences.map(({ unknown, yes, no }) => ({
      unknown,
      yes: sharesJson(yes),
      no: sharesJson(no),
    })),
  };
}
