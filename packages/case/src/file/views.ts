import type { PartyView, Situation } from './case.ts';
import { isPossible } from './feasible.ts';
import { replacementsOf, type PhaseReader } from './phases.ts';
import { entriesOf } from './reading.ts';
import { readRules, type Rules } from './rules.ts';
import type { RawCase } from './schema.ts';
import type { Path } from './source.ts';

/** Reads how parties see the conflict where that differs from the file's top level, in the order of the parties. */
export function readViews(
  raw: RawCase,
  start: Situation,
  startRules: Rules,
  reader: PhaseReader,
): PartyView[] {
  const { reading, names, expressions } = reader;
  const views = entriesOf(raw.views).flatMap(([id, view]): PartyView[] => {
    const path = ['views', id];
    const party = names.party(id, { path, on: 'key' });
    if (view === undefined) return [];
    const own = readRules(view, path, expressions, reading);
    const rules: Rules = {
      rules: [...startRules.rules, ...own.rules],
      complete: startRules.complete && own.complete,
    };
    const { replaces, preferences } = replacementsOf(view, path, start.preferences, rules, reader);
    if (view.interests && id in view.interests)
      reading.report('view.self', { party: id }, { path: [...path, 'interests', id], on: 'key' });
    if (own.rules.length > 0) checkSight(rules, id, [...path, 'rules'], reader);
    if (party === null) return [];
    const takes = replaces.flatMap(({ party: about, interest }) => {
      const preference = preferences[about]?.[interest];
      return preference ? [{ party: about, interest, preference }] : [];
    });
    return [{ party, rules: own.rules, takes }];
  });
  return views.sort((a, b) => a.party - b.party);
}

/** Reports a view in which nothing is possible. */
function checkSight({ rules, complete }: Rules, party: string, path: Path, reader: PhaseReader): void {
  const { reading, expressions } = reader;
  const never = complete && reading.effort.left >= 0 ? (expressions?.infeasibility(rules) ?? null) : null;
  if (never && isPossible(never, { mask: 0, value: 0 }, reading.effort) === false)
    reading.report('view.impossible', { party }, { path, on: 'key' });
}
