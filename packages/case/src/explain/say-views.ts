import { analyze, engineFor, statesWith, type Concept } from '@parley/engine';
import type { Compiled } from '../file/compile.ts';
import { ranksOf } from '../interests/ranks.ts';
import type { CaseViews } from '../interests/views.ts';
import { sayViewWord } from './messages/views.ts';
import { sayList } from './numbers.ts';
import { sayAssumed } from './say-assumed.ts';
import { sayConcept } from './say-concept.ts';
import { sayStates } from './say-states.ts';
import { sentence, Telling } from './telling.ts';
import type { Voice } from './voice.ts';

/** What is said of how parties see the conflict. */
export interface SaidViews {
  /** What holds, concept by concept, beside what would if all saw the conflict as it is; which interests are assumed. */
  readonly lead: readonly string[];
  /** Of each party with a view: what it does not see, what of it can come about, what it takes others to want. */
  readonly parties: readonly (readonly string[])[];
  readonly method: readonly string[];
}

/** Says what holds as the parties see the conflict, and how they see it. */
export function sayViews(compiled: Compiled, found: CaseViews, states: string, voice: Voice): SaidViews {
  const telling = new Telling(voice);
  const { case: source } = compiled;
  const plain = equilibriaAsItIs(compiled, found);
  const same = found.concepts.every(
    (concept, place) => statesWith(found.equilibria, concept).join() === plain[place]!.join(),
  );
  const lead =
    source.views.length === 0
      ? [sayViewWord('nobody', {}, voice)]
      : [
          ...found.concepts.map((concept, place) =>
            sayViewWord(
              'held',
              {
                concept: sayConcept(concept, voice).short,
                count: statesWith(found.equilibria, concept).length,
                plain: plain[place]!.length,
              },
              voice,
            ),
          ),
          ...(same ? [sayViewWord('same', {}, voice)] : []),
        ];
  return {
    lead: [...lead, ...sayAssumed(compiled, found.interests, telling)].map(sentence),
    parties: source.views.map((view) => partyOf(compiled, found, view, telling).map(sentence)),
    method: [
      sayViewWord(found.variant === 'mind' ? 'method.mind' : 'method.movers', { states }, voice),
      sayViewWord('method.hidden', {}, voice),
      sayViewWord('method.emergent', {}, voice),
    ],
  };
}

/** The equilibria, concept by concept, if everybody saw the conflict as it is. */
export function equilibriaAsItIs(
  compiled: Compiled,
  { interests, concepts }: { readonly interests: readonly number[]; readonly concepts: readonly Concept[] },
): readonly (readonly number[])[] {
  const { equilibria } = analyze(engineFor(compiled.model), ranksOf(compiled, interests), concepts);
  return concepts.map((concept) => statesWith(equilibria, concept));
}

function partyOf(
  { case: source }: Compiled,
  { hidden, emergent, interests }: CaseViews,
  { party, takes }: Compiled['case']['views'][number],
  telling: Telling,
): string[] {
  const { voice } = telling;
  const name = (index: number): string => telling.name(source.parties[index]!.name);
  const [unseen, surprising] = [hidden[party]!, emergent[party]!];
  const others = new Set(
    takes.filter((each) => interests[each.party] === each.interest).map((each) => each.party),
  );
  return [
    ...(unseen.length > 0
      ? [
          sayViewWord(
            'blind',
            { party: name(party), count: unseen.length, states: sayStates(unseen, telling) },
            voice,
          ),
          surprising.length > 0
            ? sayViewWord(
                'emergent',
                { party: name(party), count: surprising.length, states: sayStates(surprising, telling) },
                voice,
              )
            : sayViewWord('emergent.none', { party: name(party) }, voice),
        ]
      : []),
    ...(others.size > 0
      ? [
          sayViewWord(
            'takes',
            {
              party: name(party),
              count: others.size,
              others: sayList(
                [...others].map((other) => name(other)),
                voice,
              ),
            },
            voice,
          ),
        ]
      : []),
  ];
}
