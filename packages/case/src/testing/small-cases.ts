/** A case by options with something of everything, and no fault. */
export const BY_OPTIONS = `parley: 1
title: The dam
language: en
parties:
  north:
    options:
      release: {moves: forward}
      dam: {levels: [none, low, high]}
  south:
    options:
      sue: {}
rules:
  - never: north.release and north.dam = high
status_quo: {north.dam: low}
interests:
  north:
    water: {prior: 1/2, prefers: [north.dam >= low, not south.sue]}
    peace: {prior: 1/2, weights: {not south.sue: 2, north.release: 1}}
  south:
    farms: {ranking: [N0N, N1N, [Y0N, Y1N], N0Y, N1Y, Y-Y, N2-]}
beliefs:
  south: {north: {water: 0.3, peace: 0.7}}
lambda: {north: 2/3}
phases:
  - {id: flood, from: 2025-03-01, sets: {south.sue: yes}, frozen: [south.sue]}
  - id: after
    from: 2025-05-01
    thaw: [south.sue]
    interests: {south: {farms: {prefers: [not north.dam >= low]}}}
proposals:
  deal: {signatories: [north, south], sets: {north.release: yes, south.sue: yes}}
  late: {phase: flood, signatories: [north], sets: {north.release: yes}, until: after}
`;

/** A case drawn as a graph, and no fault. */
export const BY_GRAPH = `parley: 1
title: The dam
parties: {north: {}, south: {}}
states: [calm, {id: 2, name: Dispute}, war]
moves:
  north: [[calm, 2], [2, calm]]
  south: [[2, war]]
status_quo: calm
interests:
  north: {peace: {ranking: [calm, 2, war]}}
  south: {peace: {ranking: [calm, [2, war]]}}
`;

/** A case with comments, quotes and blocks as people write them, and no fault. */
export const COMMENTED = `# Who has the dam
parley: 1
title: "The dam"   # a working title

parties:
  north:
    options:
      # one way
      release: {moves: forward}
  south: {options: {sue: {name: 'Sue'}}}
interests:
  north:
    water:
      prefers:
        # most of all
        - north.release
        - not south.sue   # second
    # not so sure
    peace: {prefers: [not south.sue, north.release]}
  south: {farms: {weights: {north.release: 2, south.sue: -1}}}
`;
