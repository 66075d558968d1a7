import type { Mutation } from './mutation.ts';

/** Faults in what finds legal paths and what cuts them. */
export const EVOLUTION_MUTATIONS: readonly Mutation[] = [
  {
    name: 'evolution: a step to an equally good state counts as an improvement',
    file: 'evolution/possible-steps.ts',
    from: 'if (ranking && ranking[to]! <= ranking[from]!) break;',
    to: 'if (ranking && ranking[to]! < ranking[from]!) break;',
    caughtBy: 'fuzzEvolution',
  },
  {
    name: 'evolution: what was passed over where it stood is lost',
    file: 'evolution/possible-steps.ts',
    from: 'order[end] = from;',
    to: 'place = end;',
    caughtBy: 'fuzzEvolution',
  },
  {
    name: 'evolution: of one-way options all change or none',
    file: 'evolution/possible-steps.ts',
    from: 'change = (change - 1) & oneWay;',
    to: 'change = 0;',
    caughtBy: 'fuzzEvolution',
  },
  {
    name: 'evolution: a party moves twice in a row',
    file: 'evolution/legal-search.ts',
    from: 'if (party !== last) step(party, from, length);',
    to: 'step(party, from, length);',
    caughtBy: 'fuzzEvolution',
  },
  {
    name: 'evolution: who came to a state first never moves on from it',
    file: 'evolution/legal-search.ts',
    from: 'step(before, from, length);',
    to: 'step(last, from, length);',
    caughtBy: 'fuzzEvolution',
  },
  {
    name: 'evolution: a refused step is lost to every other way there',
    file: 'evolution/legal-search.ts',
    from: 'found[count] = to;\n    return count + 1;',
    to: 'return count;',
    caughtBy: 'fuzzEvolution',
  },
  {
    name: 'evolution: paths in a drawn graph joined at states, whoever moved last',
    file: 'evolution/shortest-paths.ts',
    from: 'last !== mover && arrived[',
    to: 'arrived[',
    caughtBy: 'fuzzEvolution',
  },
  {
    name: 'evolution: what every shortest path needs is taken to be needed by all',
    file: 'evolution/refusals.ts',
    from: 'without.distance[target]! < 0;',
    to: 'without.distance[target]! !== paths.length;',
    caughtBy: 'fuzzEvolution',
  },
];
