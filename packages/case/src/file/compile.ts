import {
  graphModel,
  optionModel,
  rankByStatements,
  rankByTiers,
  rankByWeights,
  type Direction,
  type Model,
  type OptionModel,
  type OptionSpec,
} from '@parley/engine';
import { bitLayout, codeOfLevels, levelsOfCode, type BitLayout } from './bits.ts';
import type { Case, Levels, Phase, Preference, Setting } from './case.ts';
import { formulaOf, infeasibility } from './feasible.ts';
import { stateCode } from './state-code.ts';

/** A case as of one phase, in numbers: words have become numbers here, once. */
export interface Compiled {
  readonly case: Case;
  readonly phase: Phase;
  readonly model: Model;
  /** Null in graph form. */
  readonly layout: BitLayout | null;
  /** `ranks[party][interest][state]`, higher is better; null for the interest `other`. */
  readonly ranks: readonly (readonly (Int32Array | null)[])[];
}

/**
 * Compiles a case as of a phase into the engine's terms.
 *
 * @param phase default: `start`, the file's top level
 *
 * Cost: 2^bits times the rules, and for each interest the states times its statements.
 */
export function compile(source: Case, phase: Phase = source.phases[0]): Compiled {
  const { preferences } = phase.situation;
  if (source.graph) {
    const { states, moves, statusQuo } = source.graph;
    const model = graphModel({ states: states.length, arcs: moves, statusQuo });
    const byId = new Map(states.map(({ id }, state) => [id, state]));
    const ranks = preferences.map((ofParty) =>
      ofParty.map((preference) =>
        preference?.kind === 'ranking' ? rankByNames(model.states, preference.groups, byId) : null,
      ),
    );
    return { case: source, phase, model, layout: null, ranks };
  }

  const layout = bitLayout(source.options);
  const model = modelOf(source, phase, layout);
  const ranks = preferences.map((ofParty) =>
    ofParty.map((preference) => preference && rankByPreference(source, layout, model, preference)),
  );
  return { case: source, phase, model, layout, ranks };
}

/** The level of every option at a state; null in graph form. */
export function levelsAt({ model, layout }: Compiled, state: number): Levels | null {
  return model.form === 'options' && layout ? levelsOfCode(layout, model.codes[state] ?? 0) : null;
}

/** The state with these levels, or null when it is infeasible or there are no options. */
export function stateAt({ model, layout }: Compiled, levels: Levels): number | null {
  if (model.form !== 'options' || !layout) return null;
  const state = model.stateOf[codeOfLevels(layout, levels)] ?? -1;
  return state < 0 ? null : state;
}

/** The state that differs from `state` by the settings alone, or null when it is infeasible. */
export function stateWith(compiled: Compiled, state: number, settings: readonly Setting[]): number | null {
  const levels = levelsAt(compiled, state)?.slice();
  if (!levels) return null;
  for (const { option, level } of settings) levels[option] = level;
  return stateAt(compiled, levels);
}

/** How a state is written: one character an option, or its id in graph form. */
export function codeAt(compiled: Compiled, state: number): string {
  const levels = levelsAt(compiled, state);
  return levels ? stateCode(levels, compiled.case.options) : (compiled.case.graph?.states[state]?.id ?? '');
}

function modelOf(source: Case, phase: Phase, layout: BitLayout): OptionModel {
  const { statusQuo, rules } = phase.situation;
  return optionModel({
    parties: source.parties.length,
    options: optionBits(source, phase, layout),
    never: infeasibility(rules, layout),
    statusQuo: statusQuo && codeOfLevels(layout, statusQuo),
  });
}

/** Whose each bit of a code is, and in which direction it may change in a phase. */
export function optionBits(source: Case, phase: Phase, layout: BitLayout): OptionSpec[] {
  return source.options.flatMap((option, index) => {
    const direction: Direction = phase.situation.frozen.includes(index) ? 'frozen' : option.moves;
    return Array.from({ length: layout.width[index] ?? 0 }, () => ({ owner: option.party, direction }));
  });
}

/** The rank of every state by a preference, higher is better. */
export function rankByPreference(
  source: Case,
  layout: BitLayout,
  model: OptionModel,
  preference: Preference,
): Int32Array {
  switch (preference.kind) {
    case 'statements':
      return rankByStatements(
        model,
        preference.statements.map(({ expression }) => formulaOf(expression, layout)),
      );
    case 'weights':
      return rankByWeights(
        model,
        preference.weights.map(({ statement, weight }) => ({
          when: formulaOf(statement.expression, layout),
          weight,
        })),
      );
    case 'ranking': {
      const byCode = new Map<string, number>();
      model.codes.forEach((code, state) =>
        byCode.set(stateCode(levelsOfCode(layout, code), source.options), state),
      );
      return rankByNames(model.states, preference.groups, byCode);
    }
  }
}

/** States that a later phase rules out stand in the ranking still, and have no rank there. */
function rankByNames(
  states: number,
  groups: readonly (readonly string[])[],
  byName: ReadonlyMap<string, number>,
): Int32Array {
  const tiers = groups.map((group) => group.flatMap((name) => byName.get(name) ?? []));
  return rankByTiers(
    states,
    tiers.filter(({ length }) => length > 0),
  );
}
