import { statesWith } from '@parley/engine';
import type { Compiled } from '../file/compile.ts';
import type { CaseViews } from '../interests/views.ts';
import { byIds, profileIds } from './by-ids.ts';
import { shownIn } from './isolate.ts';
import { equilibriaAsItIs } from './say-views.ts';
import type { ViewsJson } from './views-schema.ts';
import type { Voice } from './voice.ts';

/**
 * Writes what holds as the parties see the conflict as plain data for other programs (`docs/views.schema.json`): by ids, states
 * by number from 1.
 */
export function viewsJson(compiled: Compiled, found: CaseViews, { language }: Voice): ViewsJson {
  const { case: source, phase } = compiled;
  const { concepts, interests } = found;
  const ids = source.parties.map(({ id }) => id);
  const numbers = (states: readonly number[]): number[] => states.map((state) => state + 1);
  return {
    parley: 1,
    title: shownIn(source.title, language).text,
    phase: phase.id,
    exact: true,
    interests: profileIds(source.parties, interests),
    variant: found.variant,
    unseen: 'stable',
    concepts: [...concepts],
    stable: byIds(
      concepts,
      concepts.map((concept) =>
        byIds(
          ids,
          found.stable.map((flags) => numbers(statesWith(flags, concept))),
        ),
      ),
    ),
    equilibria: byIds(
      concepts,
      concepts.map((concept) => numbers(statesWith(found.equilibria, concept))),
    ),
    asItIs: byIds(concepts, equilibriaAsItIs(compiled, found).map(numbers)),
    hidden: byIds(ids, found.hidden.map(numbers)),
    emergent: byIds(ids, found.emergent.map(numbers)),
    takes: byIds(
      ids,
      ids.map((_, party) => {
        const takes = source.views.find((view) => view.party === party)?.takes ?? [];
        const others = takes.filter((each) => interests[each.party] === each.interest);
        return others.map((each) => ids[each.party]!);
      }),
    ),
  };
}
