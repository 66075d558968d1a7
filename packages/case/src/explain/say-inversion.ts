import { shareOf, statesThatMatter } from '@parley/engine';
import type { Compiled } from '../file/compile.ts';
import type { CaseInversion, PartyInversion } from '../interests/inversion.ts';
import { sayInversionWord } from './messages/inversion.ts';
import { sayVerdictWord } from './messages/verdict.ts';
import { digits, sayList, sayProbability } from './numbers.ts';
import { sayAssumed } from './say-assumed.ts';
import { sayChanges } from './say-changes.ts';
import { sayConcept } from './say-concept.ts';
import { sayConditions, type SaidList } from './say-conditions.ts';
import { describe, stateNumber } from './say-state.ts';
import { sentence, Telling } from './telling.ts';
import type { Voice } from './voice.ts';

/** What would have to be preferred, in words; `missing` counts the texts shown in the other language because the asked one is missing. */
export interface SaidInversion {
  /** The state, whether it holds as things are, and what is assumed. */
  readonly lead: readonly string[];
  readonly parties: readonly SaidPartyInversion[];
  /** Which definitions go for all of it. */
  readonly method: readonly string[];
  readonly missing: number;
}

/** The same for one party: sentences, each with a list under it that may be empty. */
export interface SaidPartyInversion {
  readonly party: number;
  readonly name: string;
  /** Under what conditions the state is stable for it. */
  readonly conditions: readonly SaidList[];
  /** In how many orders that is so, and what follows from what is known. */
  readonly shares: readonly string[];
  /** The smallest changes. */
  readonly changes: readonly SaidList[];
}

/** Greater counts of orders are said as shares alone. */
const MOST_SAID = 10_000_000n;
const CONFIDENCE = 0.95;

/** Says what would have to be preferred for a state to hold: for each party the conditions, how rare they are, and the smallest change. */
export function sayInversion(compiled: Compiled, inverted: CaseInversion, voice: Voice): SaidInversion {
  const telling = new Telling(voice);
  const { state, concept, interests, equilibrium, leaving, together } = inverted;
  const names = sayConcept(concept, voice);
  const nameOf = (party: number): string => telling.name(compiled.case.parties[party]!.name);
  const lead = [
    sayVerdictWord(
      'at',
      { state: stateNumber(state, voice), what: describe(compiled, state, null, telling) },
      voice,
    ),
    equilibrium
      ? sayInversionWord('is.equilibrium', { concept: names.name }, voice)
      : sayInversionWord(
          'is.left',
          { concept: names.name, parties: sayList(leaving.map(nameOf), voice) },
          voice,
        ),
    ...(together === null
      ? []
      : [sayInversionWord('together', { share: sayProbability(together, voice) }, voice)]),
    ...sayAssumed(compiled, interests, telling),
    names.foresight,
  ].map(sentence);
  const parties = inverted.parties.map((of): SaidPartyInversion => {
    const conditions = sayConditions(compiled, of, telling);
    const lead = takes(of, conditions.length, nameOf(of.party), telling);
    return {
      party: of.party,
      name: sentence(nameOf(of.party)),
      conditions: [{ lead, items: [] }, ...numbered(conditions, voice)].map(begun),
      shares: shares(of, telling).map(sentence),
      changes: sayChanges(compiled, inverted, of, telling).map(begun),
    };
  });
  const method = (['method.conditions', 'method.ranking', 'method.edits'] as const)
    .filter((key) => key !== 'method.edits' || inverted.parties.some(({ edits }) => edits !== null))
    .map((key) => sayInversionWord(key, {}, voice));
  return { lead, parties, method, missing: telling.missing };
}

function begun({ lead, items }: SaidList): SaidList {
  return { lead: sentence(lead), items };
}

/** Numbers conditions, if there are several. */
function numbered(lists: readonly SaidList[], voice: Voice): readonly SaidList[] {
  if (lists.length < 2) return lists;
  return lists.map(({ lead, items }, index) => ({
    lead: sayInversionWord('numbered', { number: index + 1, text: sentence(lead) }, voice),
    items,
  }));
}

function takes({ inversion }: PartyInversion, count: number, party: string, { voice }: Telling): string {
  const { groups, moves, stable, target } = inversion;
  if (moves === 0) return sayInversionWord('takes.no-move', {}, voice);
  if (groups.length === 0) return sayInversionWord('takes.nothing', { moves }, voice);
  const now = stable ? 'yes' : 'no';
  return sayInversionWord('takes', { count, state: stateNumber(target, voice), party, now }, voice);
}

function shares({ inversion }: PartyInversion, { voice }: Telling): string[] {
  const { orders, known, groups } = inversion;
  if (groups.length === 0) return [];
  const states = statesThatMatter(inversion).length + 1;
  const share = sayProbability(orders.share, voice);
  const written = (count: bigint): string => digits(Number(count), voice);
  const said = !orders.exact
    ? sayInversionWord(
        'share.sampled',
        {
          share,
          low: sayProbability(orders.low, voice),
          high: sayProbability(orders.high, voice),
          confidence: sayProbability(CONFIDENCE, voice),
          samples: orders.samples,
          seed: orders.seed,
        },
        voice,
      )
    : orders.of > MOST_SAID
      ? sayInversionWord('share.exact', { share, states }, voice)
      : sayInversionWord(
          'share.counted',
          { stable: written(orders.stable), of: written(orders.of), states, share },
          voice,
        );
  if (!known) return [said];
  const verdict = known.necessary ? 'known.necessary' : known.possible ? 'known.open' : 'known.impossible';
  const counted = known.orders
    ? sayInversionWord(
        'known.share',
        {
          stable: written(known.orders.stable),
          of: written(known.orders.of),
          share: sayProbability(shareOf(known.orders), voice),
        },
        voice,
      )
    : sayInversionWord('known.uncounted', {}, voice);
  return [said, sayInversionWord(verdict, {}, voice), ...(verdict === 'known.open' ? [counted] : [])];
}
