import fc from 'fast-check';
import { smallestEdit, type ListedStatement } from '../inverse/smallest-edit.ts';
import { wanted } from '../inverse/steady.ts';
import { holds, type Formula } from '../model/formula.ts';
import type { OptionModel } from '../model/option-model.ts';
import { rankByStatements } from '../preference/statements.ts';
import { DEFINITIONS } from '../stability/definitions.ts';
import { gameOf } from '../stability/game.ts';
import { CONCEPTS, isEquilibrium, isStable, type Concept } from '../stability/solution-concept.ts';
import { reportOf, type FuzzReport } from './fuzz.ts';
import { optionConflicts, type RandomConflict } from './random-conflict.ts';

/** A list of statements to change; numbers are taken modulo what there is. */
interface Question {
  readonly conflict: RandomConflict<OptionModel>;
  readonly concept: Concept;
  readonly party: number;
  readonly target: number;
  readonly everybody: boolean;
  readonly statements: readonly Formula[];
  readonly vocabulary: readonly Formula[];
}

const MOST_EDITS = 2;

/**
 * Compares the fewest edits of a list of statements with trying every list that so many edits lead to, each ranked and judged
 * from the definitions. Stops at the first difference.
 *
 * @param runs how many lists to change
 * @param seed the same seed draws the same lists
 */
export function fuzzEdits(runs: number, seed: number): FuzzReport {
  return reportOf(
    fc.check(fc.property(questions, agrees), { numRuns: runs, seed, endOnFailure: true }),
    seed,
  );
}

const statement: fc.Arbitrary<Formula> = fc.array(
  fc.record({ mask: fc.integer({ min: 1, max: 7 }), value: fc.nat(7) }).map(({ mask, value }) => ({
    mask,
    value: value & mask,
  })),
  { minLength: 1, maxLength: 2 },
);

const questions: fc.Arbitrary<Question> = fc.noBias(
  fc.record({
    conflict: optionConflicts({ parties: 3, bits: 3 }),
    concept: fc.constantFrom(...CONCEPTS),
    party: fc.nat(),
    target: fc.nat(),
    everybody: fc.boolean(),
    statements: fc.array(statement, { maxLength: 3 }),
    vocabulary: fc.array(statement, { maxLength: 2 }),
  }),
);

function agrees({ conflict, concept, everybody, statements, vocabulary, ...asked }: Question): void {
  const { model } = conflict;
  const party = asked.party % model.parties;
  const target = asked.target % model.states;
  const withList = (list: readonly Formula[]): Int32Array[] =>
    conflict.ranks.map((of, index) => (index === party ? rankByStatements(model, list) : of));
  const steady = (list: readonly Formula[]): boolean => {
    const game = gameOf(model, withList(list));
    return everybody
      ? isEquilibrium(DEFINITIONS[concept], game, target)
      : isStable(DEFINITIONS[concept], game, party, target);
  };
  const complain = (what: string): never => {
    const { model: of, ranks } = conflict;
    throw new Error(
      `${what}: ${JSON.stringify({ concept, party, target, everybody, statements, vocabulary, of, ranks })}`,
    );
  };

  let lists: (readonly Formula[])[] = [statements];
  let expected: number | null = null;
  for (let edits = 0; edits <= MOST_EDITS && expected === null; edits++) {
    if (edits > 0) lists = lists.flatMap((list) => oneEditAway(model, list, vocabulary));
    if (lists.some(steady)) expected = edits;
  }

  const want = wanted(concept, gameOf(model, withList(statements)), party, target, everybody);
  const found = smallestEdit(want, model, statements, vocabulary, { mostEdits: MOST_EDITS });
  if (found.size !== expected) complain(`size ${found.size}`);
  if (found.blockedBy.length > 0 ? found.bound !== null : found.bound !== (expected ?? MOST_EDITS + 1))
    complain('bound');
  if (!found.change) return;
  const formulaOf = ({ from, index, denied }: ListedStatement): Formula => {
    const of = (from === 'own' ? statements : vocabulary)[index]!;
    return denied ? negated(model, of) : of;
  };
  if (!steady(found.change.statements.map(formulaOf))) complain('change');
  let list = statements.map((_, index): ListedStatement => ({ from: 'own', index, denied: false }));
  for (const { kind, statement: of, place } of found.change.edits) {
    const without = list.filter((_, index) =>
      kind === 'move' ? !isSame(list[index]!, of) : index !== place,
    );
    if (kind === 'drop') list = without;
    else if (kind === 'negate') list = list.with(place, of);
    else list = (kind === 'move' ? without : list).toSpliced(place, 0, of);
  }
  if (JSON.stringify(list) !== JSON.stringify(found.change.statements)) complain('edits');
}

function oneEditAway(
  model: OptionModel,
  list: readonly Formula[],
  vocabulary: readonly Formula[],
): (readonly Formula[])[] {
  const places = [...list.keys()];
  const inserted = (into: readonly Formula[], of: Formula): (readonly Formula[])[] =>
    [...into.keys(), into.length].map((place) => [...into.slice(0, place), of, ...into.slice(place)]);
  const without = (place: number): readonly Formula[] => list.filter((_, index) => index !== place);
  return [
    ...places.map(without),
    ...places.flatMap((place) => inserted(without(place), list[place]!)),
    ...places.map((place) => list.map((of, index) => (index === place ? negated(model, of) : of))),
    ...vocabulary.flatMap((of) => inserted(list, of)),
  ];
}

/** The statement that holds exactly at the states where this one does not. */
function negated({ codes, bits }: OptionModel, of: Formula): Formula {
  return [...codes].filter((code) => !holds(of, code)).map((value) => ({ mask: 2 ** bits - 1, value }));
}

function isSame(a: ListedStatement, b: ListedStatement): boolean {
  return a.from === b.from && a.index === b.index && a.denied === b.denied;
}
