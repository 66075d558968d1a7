import { levelsAt, stateAt, type Compiled } from '../file/compile.ts';

/** The states of the phase's proposals, in file order, with the proposals that lead there (indices into `Case.proposals`). */
export function proposedStates(compiled: Compiled): ReadonlyMap<number, readonly number[]> {
  const { phases, proposals } = compiled.case;
  const proposed = new Map<number, number[]>();
  proposals.forEach((proposal, index) => {
    const state = phases[proposal.phase] === compiled.phase ? stateAt(compiled, proposal.state) : null;
    if (state !== null) proposed.set(state, [...(proposed.get(state) ?? []), index]);
  });
  return proposed;
}

/**
 * Orders states that are alike in all else as a reader would ask for them: those of proposals in file order; then by how few
 * options differ from the status quo; last those for which an option would have to change against its direction; then by number.
 * Cost: the options, once a state.
 */
export function noteworthyFirst(compiled: Compiled): (a: number, b: number) => number {
  const proposed = [...proposedStates(compiled).keys()];
  const places = new Map<number, number>();
  const placeOf = (state: number): number => {
    const known = places.get(state);
    if (known !== undefined) return known;
    const proposal = proposed.indexOf(state);
    const most = compiled.case.options.length + 1;
    const far = changes(compiled, state) + (isOutOfReach(compiled, state) ? most : 0);
    const place = proposal < 0 ? proposed.length + far : proposal;
    places.set(state, place);
    return place;
  };
  return (a, b) => placeOf(a) - placeOf(b) || a - b;
}

/** Whether an option would have to change against its direction to get to a state from the status quo. */
export function isOutOfReach({ model }: Compiled, state: number): boolean {
  if (model.form === 'graph' || model.statusQuo === null) return false;
  const { codes, forward, backward, frozen } = model;
  const [before, after] = [codes[model.statusQuo]!, codes[state]!];
  const [taken, dropped] = [after & ~before, before & ~after];
  return ((taken & (backward | frozen)) | (dropped & (forward | frozen))) !== 0;
}

/** How many options differ from the status quo; 0 where there is none. */
function changes(compiled: Compiled, state: number): number {
  const { statusQuo } = compiled.model;
  const before = statusQuo === null ? null : levelsAt(compiled, statusQuo);
  const after = levelsAt(compiled, state);
  return before && after ? after.filter((level, option) => level !== before[option]).length : 0;
}
