import type { ListedStatement, StatementEdit } from '@parley/engine';
import type { Statement } from '../file/case.ts';
import type { Compiled } from '../file/compile.ts';
import { printExpression } from '../file/expression-printer.ts';
import { ranksOf } from '../interests/ranks.ts';
import type { CaseInversion, PartyInversion } from '../interests/inversion.ts';
import { sayInversionWord } from './messages/inversion.ts';
import { sayStateWord } from './messages/state.ts';
import { sayList } from './numbers.ts';
import { shortened, type SaidList } from './say-conditions.ts';
import { sayStatement } from './say-expression.ts';
import { describe, stateNumber } from './say-state.ts';
import type { Telling } from './telling.ts';

/** Of the pairs of states that compare otherwise so many are named; of more than the second number none. */
const MOST_PAIRS = 6;
const MOST_LISTED = 60;

/** Says by what smallest changes of a party's preferences the state would hold, or why none will do. */
export function sayChanges(
  compiled: Compiled,
  inverted: CaseInversion,
  of: PartyInversion,
  telling: Telling,
): SaidList[] {
  const { voice } = telling;
  const state = stateNumber(inverted.state, voice);
  const { blockedBy, aim, ranking, inversion } = of;
  const blocked: SaidList[] =
    blockedBy.length === 0
      ? []
      : [
          {
            lead: sayInversionWord(
              'blocked',
              {
                state,
                parties: sayList(
                  blockedBy.map((party) => telling.name(compiled.case.parties[party]!.name)),
                  voice,
                ),
              },
              voice,
            ),
            items: [],
          },
        ];
  if (inverted.equilibrium) return [];
  if (aim === 'stable' && inversion.stable) return blocked;
  return [
    ...blocked,
    { lead: sayInversionWord(`aim.${aim}`, { state }, voice), items: [] },
    sayRanking(compiled, inverted, of, telling),
    ...(ranking.size !== null || ranking.bound !== null ? [sayEdits(compiled, inverted, of, telling)] : []),
  ];
}

function sayRanking(
  compiled: Compiled,
  { state, interests }: CaseInversion,
  { party, ranking }: PartyInversion,
  telling: Telling,
): SaidList {
  const { voice } = telling;
  const { change, size, bound, steps } = ranking;
  if (bound === null) return { lead: sayInversionWord('ranking.impossible', {}, voice), items: [] };
  if (!change || size === null)
    return { lead: sayInversionWord('ranking.unknown', { bound, steps }, voice), items: [] };
  const now = ranksOf(compiled, interests)[party]!;
  const pairs = changedPairs(now, change);
  const passed = pairs.map(({ worse }) => worse);
  const isClimb = pairs.every(({ better, tied }) => better === state && !tied);
  const say = (other: number, than: number): string => describe(compiled, other, than, telling);
  if (isClimb && pairs.length > MOST_PAIRS && bound === size) {
    const best = passed.reduce((a, b) => (now[b]! > now[a]! ? b : a));
    return {
      lead: sayInversionWord(
        'ranking.climb',
        {
          state: stateNumber(state, voice),
          count: pairs.length,
          above: say(best, state),
          best: stateNumber(best, voice),
        },
        voice,
      ),
      items: [],
    };
  }
  const isListed = pairs.length > 0 && pairs.length <= MOST_LISTED;
  const lead = [
    sayInversionWord(bound < size ? 'ranking.found' : 'ranking', { count: size }, voice),
    ...(bound < size ? [sayInversionWord('ranking.bound', { bound, steps }, voice)] : []),
    ...(isListed ? [sayInversionWord('ranking.would', {}, voice)] : []),
  ].join(' ');
  const sayPair = ({ better, worse, tied }: ChangedPair): string =>
    sayInversionWord(
      tied ? 'ranking.tie' : 'ranking.pair',
      {
        better: say(better, worse),
        state: stateNumber(better, voice),
        worse: say(worse, better),
        than: stateNumber(worse, voice),
      },
      voice,
    );
  return { lead, items: isListed ? shortened(pairs, telling, sayPair, MOST_PAIRS) : [] };
}

interface ChangedPair {
  readonly better: number;
  readonly worse: number;
  readonly tied: boolean;
}

/** The pairs of states that compare otherwise in the new ranking, as they compare there. */
function changedPairs(before: Int32Array, after: Int32Array): ChangedPair[] {
  const pairs: ChangedPair[] = [];
  for (let a = 0; a < after.length; a++)
    for (let b = a + 1; b < after.length; b++) {
      const order = Math.sign(after[a]! - after[b]!);
      if (order === Math.sign(before[a]! - before[b]!)) continue;
      const [better, worse] = order < 0 ? [b, a] : [a, b];
      pairs.push({ better, worse, tied: order === 0 });
    }
  return pairs;
}

function sayEdits(
  compiled: Compiled,
  { interests }: CaseInversion,
  { party, edits, vocabulary }: PartyInversion,
  telling: Telling,
): SaidList {
  const { voice } = telling;
  const list = (lead: string, items: readonly string[] = []): SaidList => ({ lead, items });
  if (!edits) return list(sayInversionWord('edits.other', {}, voice));
  const { change, bound, stop, steps, alternatives } = edits;
  if (!change)
    return list(
      stop === 'done'
        ? sayInversionWord('edits.none', { count: (bound ?? 1) - 1 }, voice)
        : sayInversionWord('edits.unknown', { bound: bound ?? 0, steps }, voice),
    );
  const say = ({ kind, statement, place }: StatementEdit): string =>
    sayInversionWord(
      `edit.${kind}`,
      {
        wish: sayStateWord(
          'quoted',
          {
            text: sayStatement(
              compiled.case,
              statementOf(compiled, party, interests[party]!, vocabulary, statement),
              telling,
            ),
          },
          voice,
        ),
        place: place + 1,
      },
      voice,
    );
  if (alternatives.length === 0)
    return list(sayInversionWord('edits', { count: change.edits.length }, voice), change.edits.map(say));
  const single = [change, ...alternatives].flatMap((of) => of.edits.map(say));
  return list(sayInversionWord('edits.any', {}, voice), single);
}

/** What a listed statement says: one of the interest's own or of the vocabulary, as it stands or denied. */
export function statementOf(
  { case: source, phase }: Compiled,
  party: number,
  interest: number,
  vocabulary: PartyInversion['vocabulary'],
  { from, index, denied }: ListedStatement,
): Statement {
  const preference = phase.situation.preferences[party]![interest]!;
  const expression =
    from === 'vocabulary' || preference.kind !== 'statements'
      ? vocabulary[index]!
      : preference.statements[index]!.expression;
  const said = !denied
    ? expression
    : expression.kind === 'not'
      ? expression.part
      : ({ kind: 'not', part: expression } as const);
  return { expression: said, text: printExpression(said, source.options), because: null };
}
