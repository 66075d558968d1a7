import { holds, type Sight, type View } from '@parley/engine';
import type { Preference } from './case.ts';
import { codeAt, rankByPreference, type Compiled } from './compile.ts';
import { formulaOf } from './feasible.ts';

/**
 * Compiles what each party takes a case for, as of the compiled phase and with one interest a party, into the engine's terms.
 * A party of whom the file gives no view sees everything as it is.
 *
 * @param ranks the ranking of each party's interest
 * @param interests the index of one interest a party
 *
 * Cost: for each view the states times its rules and the statements of the preferences in it.
 */
export function compileViews(
  compiled: Compiled,
  ranks: readonly Int32Array[],
  interests: readonly number[],
): readonly View[] {
  const sights = sightsOf(compiled);
  return compiled.case.parties.map((_, party): View => {
    const takes = compiled.case.views.find((view) => view.party === party)?.takes ?? [];
    return {
      sight: sights[party] ?? null,
      ranks: ranks.map((own, about) => {
        const other = takes.find((each) => each.party === about && each.interest === interests[about]);
        return other ? rankSeen(compiled, other.preference) : own;
      }),
    };
  });
}

/** Which states each party sees; null: all. */
export function sightsOf({ case: source, layout, model }: Compiled): readonly Sight[] {
  return source.parties.map((_, party): Sight => {
    const rules = source.views.find((view) => view.party === party)?.rules ?? [];
    if (rules.length === 0 || layout === null || model.form === 'graph') return null;
    const never = rules.flatMap((rule) => formulaOf(rule.never, layout));
    return Uint8Array.from(model.codes, (code) => (holds(never, code) ? 0 : 1));
  });
}

/** A ranking in a view ranks the states that its party sees; the others are out of its mind. */
function rankSeen(compiled: Compiled, preference: Preference): Int32Array {
  const { case: source, layout, model } = compiled;
  if (preference.kind !== 'ranking' && layout && model.form === 'options')
    return rankByPreference(source, layout, model, preference);
  const ranks = new Int32Array(model.states);
  if (preference.kind !== 'ranking') return ranks;
  const rankOf = new Map(
    preference.groups.flatMap((group, place) =>
      group.map((name) => [name, preference.groups.length - place] as const),
    ),
  );
  for (let state = 0; state < ranks.length; state++) ranks[state] = rankOf.get(codeAt(compiled, state)) ?? 0;
  return ranks;
}
