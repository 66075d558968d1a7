import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { BY_GRAPH, BY_OPTIONS } from '../testing/small-cases.ts';
import { evolutionJson } from './evolution-json.ts';
import { evolutionJsonSchema } from './evolution-schema.ts';
import { explainEvolution, type EvolutionQuestion } from './explain-evolution.ts';
import { sayEvolution } from './say-evolution.ts';
import { ar, bare, catalogued, compiledOf, en } from './testing/compiled.ts';

const euphrates = catalogued('water/euphrates-1975');
const asked: EvolutionQuestion = {
  interests: [0, 0],
  from: 0,
  targets: null,
  concept: 'seq',
  moves: 'improvements',
};

describe('how a conflict can go on', () => {
  it('is told by the shortest paths to the equilibria, and who can prevent it', () => {
    const { reached, ways, more } = explainEvolution(euphrates, asked);
    expect([reached, more]).toEqual([
      [
        [1, 1, 1],
        [1, 3, 2],
      ],
      0,
    ]);
    expect(ways.map(({ target, distances, barrier }) => ({ target, distances, barrier }))).toEqual([
      { target: 5, distances: { improvements: 2, any: 2 }, barrier: null },
    ]);
    const { lead, ways: said } = sayEvolution(euphrates, explainEvolution(euphrates, asked), en);
    expect(lead.slice(1)).toEqual([
      '2 of the 5 other states can be reached by improvements, the farthest in 2 steps.',
      'By any moves every other state can be reached, the farthest in 2 steps.',
    ]);
    expect(said).toEqual([
      {
        target: 5,
        heading: 'To state 6: Syria escalates; Iraq attacks.',
        sentences: ['It takes 2 improvements: there is one shortest way.'],
        steps: [
          {
            step: 1,
            party: 1,
            from: 0,
            to: 3,
            move: 'Iraq attacks',
            gain: 'place 2 in its ranking instead of 4',
            isImprovement: true,
          },
          {
            step: 2,
            party: 0,
            from: 3,
            to: 5,
            move: 'Syria escalates',
            gain: 'place 3 in its ranking instead of 5',
            isImprovement: true,
          },
        ],
        refusals: {
          lead: 'Each of these two refusals alone prevents it, whatever way is taken:',
          items: [
            'this one move is not made: Iraq attacks (from state 1 to state 4)',
            'this one move is not made: Syria escalates (from state 4 to state 6)',
          ],
        },
      },
    ]);
  });

  it('says in Arabic what keeps improvements away, and what would lead there all the same', () => {
    const explained = explainEvolution(euphrates, { ...asked, targets: [1] });
    expect(explained.ways[0]!.barrier).toEqual({ kind: 'elsewhere', states: [4] });
    const [way] = sayEvolution(euphrates, explained, ar).ways;
    expect(bare([way!.heading, ...way!.sentences, way!.refusals!.lead, ...way!.refusals!.items].join('\n')))
      .toMatchInlineSnapshot(`
      "إلى الحالة ٢: سوريا تطلق مزيداً من مياه السد.
      لا تفضي إليها التحسّنات: فالخطوة الأخيرة لا تكون تحسّناً إلا من حالة واحدة (الحالة ٥)، وهذه لا تبلغها التحسّنات.
      أما بتحرّكات لا يحسّن كلٌّ منها وضع من يقوم به فيلزم تحرّك واحد، وأقصر الطرق واحد.
      امتناع واحد يكفي ليحول دون ذلك، أياً كان الطريق:
      ألا يقع هذا أبداً: سوريا تطلق مزيداً من مياه السد"
    `);
  });

  it('names every kind of barrier', () => {
    const barrier = (question: Partial<EvolutionQuestion>, text: string): unknown => {
      const compiled = compiledOf(text);
      const explained = explainEvolution(compiled, { ...asked, ...question });
      const said = sayEvolution(compiled, explained, en).ways[0]!.sentences[0];
      return [explained.ways[0]!.barrier, said, explained.ways[0]!.way?.moves ?? null];
    };
    const dam = compiledOf(BY_OPTIONS).model.states - 1;
    expect(barrier({ from: 1, targets: [0] }, BY_OPTIONS)).toMatchInlineSnapshot(`
      [
        {
          "kind": "one-way",
          "options": [
            0,
          ],
        },
        "Nobody can get there: what can no longer change would have to (“north: release” would have to become “north: release (no)”).",
        null,
      ]
    `);
    expect(barrier({ from: 0, targets: [dam] }, BY_OPTIONS)).toMatchInlineSnapshot(`
      [
        {
          "kind": "elsewhere",
          "states": [
            5,
          ],
        },
        "Improvements do not lead there: the last step would be an improvement only from one state (state 6), which improvements do not reach.",
        "any",
      ]
    `);
    expect(barrier({ from: 2, targets: [0] }, BY_GRAPH)).toMatchInlineSnapshot(`
      [
        {
          "kind": "no-moves",
        },
        "Nobody can get there: no legal sequence of moves leads to it.",
        null,
      ]
    `);
    expect(barrier({ from: 0, targets: [1] }, BY_GRAPH)).toMatchInlineSnapshot(`
      [
        {
          "kind": "nobody-gains",
        },
        "Improvements do not lead there: nobody has an improvement at the beginning.",
        "any",
      ]
    `);
  });

  it('is for Elmira as published: from the status quo only local government improves, and there it ends', () => {
    const elmira = catalogued('environment/elmira-1991');
    const question = { ...asked, interests: [0, 0, 0], targets: [6] };
    const { reached, ways } = explainEvolution(elmira, question);
    expect(reached[0]).toEqual([1, 1]);
    expect(ways[0]!.way!.paths.layers[0]).toEqual([{ state: 0, last: null, steps: [{ party: 2, to: 0 }] }]);
  });

  it('begins where it is to end, and finds no equilibrium where there is none', () => {
    const here = explainEvolution(euphrates, { ...asked, targets: [0] });
    expect(sayEvolution(euphrates, here, en).ways[0]).toEqual({
      target: 0,
      heading: 'To state 1: nothing changes.',
      sentences: ['State 1 is where it begins.'],
      steps: [],
      refusals: null,
    });
    const pennies = compiledOf(`parley: 1
title: Matching pennies
parties: {a: {options: {heads: {}}}, b: {options: {heads: {}}}}
interests: {a: {win: {prefers: [a.heads iff b.heads]}}, b: {win: {prefers: [not (a.heads iff b.heads)]}}}
status_quo: {}
`);
    const none = explainEvolution(pennies, { ...asked, concept: 'nash' });
    expect(sayEvolution(pennies, none, en).lead.at(-1)).toBe(
      'Under Nash stability there is no equilibrium to get to.',
    );
  });

  it('looks no further than it is asked to', () => {
    const explained = explainEvolution(euphrates, { ...asked, concept: 'gmr' }, { most: 1 });
    expect([explained.ways.map(({ target }) => target), explained.more]).toEqual([[0], 1]);
    const stop = new AbortController();
    const onProgress = (): void => stop.abort();
    expect(() => explainEvolution(euphrates, asked, { signal: stop.signal, onProgress })).toThrow('aborted');
  });
});

describe('as JSON', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(evolutionJsonSchema());

  it('is of the published shape, in both forms and with barriers', async () => {
    const schema = `${JSON.stringify(evolutionJsonSchema(), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot('../../../../docs/evolution.schema.json');
    for (const compiled of [euphrates, compiledOf(BY_OPTIONS), compiledOf(BY_GRAPH)]) {
      const all = Array.from({ length: compiled.model.states }, (_, state) => state);
      for (const from of all)
        for (const moves of ['improvements', 'any'] as const) {
          const explained = explainEvolution(compiled, { ...asked, from, targets: all, moves });
          const json = evolutionJson(compiled, explained, en);
          expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
        }
    }
    expect(validate({ ...evolutionJson(euphrates, explainEvolution(euphrates, asked), en), extra: 1 })).toBe(
      false,
    );
  });

  it('names parties, options and levels by id, and states by number', () => {
    const compiled = compiledOf(BY_OPTIONS);
    const explained = explainEvolution(compiled, { ...asked, targets: [4], moves: 'any' });
    expect(evolutionJson(compiled, explained, en).targets[0]!.way).toMatchInlineSnapshot(`
      {
        "layers": [
          [
            {
              "last": null,
              "state": 1,
              "steps": [
                {
                  "party": "north",
                  "to": 0,
                },
              ],
            },
          ],
          [
            {
              "last": null,
              "state": 5,
              "steps": [],
            },
          ],
        ],
        "length": 1,
        "moves": "any",
        "refusals": {
          "changes": [
            {
              "change": "take",
              "level": "low",
              "option": "north.dam",
              "party": "north",
            },
            {
              "change": "take",
              "level": "high",
              "option": "north.dam",
              "party": "north",
            },
          ],
          "parties": [
            "north",
          ],
          "steps": [],
        },
        "ways": 1,
      }
    `);
  });
});
