import type { Mutation } from './mutation.ts';

/** The faults that implementations of the field have had, one at a time, in what judges stability. */
export const STABILITY_MUTATIONS: readonly Mutation[] = [
  {
    name: 'last mover: >= for > in improvements of the others',
    file: 'stability/last-mover.ts',
    from: '(ofMover[to] as number) <= (ofMover[from] as number)',
    to: '(ofMover[to] as number) < (ofMover[from] as number)',
    caughtBy: 'fuzzEngines',
  },
  {
    name: 'last mover: >= for > in own improvements',
    file: 'stability/last-mover.ts',
    from: '(own[target] as number) > rank &&',
    to: '(own[target] as number) >= rank &&',
    caughtBy: 'fuzzEngines',
  },
  {
    name: 'last mover: a sanction that leaves as well off counts as none',
    file: 'stability/last-mover.ts',
    from: '(levels[target] as number) > rank;',
    to: '(levels[target] as number) >= rank;',
    caughtBy: 'fuzzEngines',
  },
  {
    name: 'last mover ignored: a party moves twice in a row',
    file: 'stability/last-mover.ts',
    from: 'if (before !== mover) label(from, before)',
    to: 'label(from, before)',
    caughtBy: 'fuzzEngines',
  },
  {
    name: 'last mover: SMR without its own-rank bound',
    file: 'stability/last-mover.ts',
    from: 'Math.max(best, own[target] as number), rank)',
    to: 'Math.max(best, own[target] as number), 0)',
    caughtBy: 'fuzzEngines',
  },
  {
    name: 'masks: used where moves cannot be joined',
    file: 'stability/masks.ts',
    from: "(model.form === 'options' || movesAreTransitive(model))",
    to: "(model.form === 'options' || model.states > 0)",
    caughtBy: 'fuzzEngines',
  },
  {
    name: 'hypercube: >= for > in improvements of the others',
    file: 'stability/hypercube/hypercube.ts',
    from: 'if (rank && rank[to]! <= rank[from]!) continue;',
    to: 'if (rank && rank[to]! < rank[from]!) continue;',
    caughtBy: 'fuzzEngines',
  },
  {
    name: 'hypercube: >= for > in own improvements',
    file: 'stability/hypercube/hypercube.ts',
    from: 'own[to]! > rank && levels[to]! > rank',
    to: 'own[to]! >= rank && levels[to]! > rank',
    caughtBy: 'fuzzEngines',
  },
  {
    name: 'hypercube: one-way class inverted',
    file: 'stability/hypercube/hypercube.ts',
    from: '(model.forward & ~code) | (model.backward & code)',
    to: '(model.forward & code) | (model.backward & ~code)',
    caughtBy: 'fuzzEngines',
  },
  {
    name: 'hypercube: SMR without its own-rank bound',
    file: 'stability/hypercube/hypercube.ts',
    from: 'let best = rank;',
    to: 'let best = 0;',
    caughtBy: 'fuzzEngines',
  },
  {
    name: 'hypercube: tie-group end off by one',
    file: 'stability/hypercube/hypercube.ts',
    from: 'place.set(entry, index + 1);',
    to: 'place.set(entry, index);',
    caughtBy: 'fuzzEngines',
  },
  {
    name: 'hypercube: the party answers itself',
    file: 'stability/hypercube/hypercube.ts',
    from: 'if (mover === party) continue;',
    to: 'if (mover < 0) continue;',
    caughtBy: 'fuzzEngines',
  },
];
