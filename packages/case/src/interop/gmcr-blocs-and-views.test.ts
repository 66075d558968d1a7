import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sightsOf } from '../file/compile-views.ts';
import { compiledCase } from '../testing/compiled-case.ts';
import { changedRiver, patternOf } from '../testing/gmcr-file.ts';
import { BY_OPTIONS } from '../testing/small-cases.ts';
import { gmcrToCase } from './gmcr-to-case.ts';
import { toGmcr } from './to-gmcr.ts';
import { toNfg } from './to-nfg.ts';

const TOGETHER = changedRiver((river) => {
  river.decisionMakers.push({ name: 'The city', options: [], preferences: [], misperceptions: [] });
  Object.assign(river, { coalitions: [1, [2, 0]] });
  Object.assign(river.decisionMakers[1] ?? {}, { misperceptions: ['--Y', 'YY-'].map(patternOf) });
});

describe('coalitions and misperceptions of a .gmcr file', () => {
  const { text, faults, losses } = gmcrToCase(TOGETHER);

  it('become blocs and views, and it is said who heeds them', () => {
    expect(faults).toEqual([]);
    expect(text).toContain('\nblocs:\n  - [upstream, the_city]\n');
    expect(text?.slice(text.indexOf('\nviews:'))).toBe(`
views:
  downstream:
    rules:
      - never: upstream.build_a_dam
      - never: downstream.attack and upstream.release_water
`);
    expect(losses).toMatchObject([
      { code: 'read.blocs', params: { parties: ['Upstream', 'The city'] } },
      { code: 'read.views', params: { party: 'Downstream' } },
      { code: 'read.indifferent' },
    ]);
  });

  it('are written back as they were', () => {
    const written = toGmcr(compiledCase(text ?? ''), [0, 0, 0]);
    expect(JSON.parse(written.text ?? '')).toMatchObject({
      coalitions: [[0, 2], 1],
      decisionMakers: [
        { misperceptions: [] },
        {
          misperceptions: [
            [[1, 'Y']],
            [
              [0, 'Y'],
              [2, 'Y'],
            ],
          ],
        },
        { misperceptions: [] },
      ],
    });
    expect(written.losses.map(({ code }) => code)).not.toContain('write.views');
  });
});

it('what no file of GMCR+ can say of a view is a loss, and other formats say nothing of either', () => {
  const compiled = compiledCase(
    `${BY_OPTIONS}blocs: [[north, south]]\nviews: {south: {interests: {north: {peace: {prefers: []}}}}}\n`,
  );
  const views = { code: 'write.views', params: { parties: ['south'] } };
  const gmcr = toGmcr(compiled, [0, 0]);
  expect(JSON.parse(gmcr.text ?? '')).toMatchObject({ coalitions: [[0, 1]] });
  expect(gmcr.losses).toContainEqual(views);
  expect(gmcr.losses).not.toContainEqual({ code: 'write.blocs', params: {} });
  expect(toNfg(compiled, [0, 0]).losses).toEqual(
    expect.arrayContaining([views, { code: 'write.blocs', params: {} }]),
  );
});

it('what is written of blocs and of what parties do not see is read again as it was', () => {
  const pattern = fc.uniqueArray(fc.tuple(fc.nat(2), fc.constantFrom('Y', 'N')), {
    maxLength: 3,
    selector: ([option]) => option,
  });
  const unperceived = fc.array(pattern, { maxLength: 2 });
  fc.assert(
    fc.property(
      fc.tuple(unperceived, unperceived),
      fc.constantFrom([[0, 1]], [1, 0]),
      (misperceptions, coalitions) => {
        const file = changedRiver((river) => {
          Object.assign(river, { coalitions });
          river.decisionMakers.forEach((party, index) =>
            Object.assign(party, { misperceptions: misperceptions[index] }),
          );
        });
        const { text, faults } = gmcrToCase(file);
        if (text === null) {
          expect(faults.every(({ code }) => code === 'gmcr.misperceptions')).toBe(true);
          return;
        }
        const compiled = compiledCase(text);
        const again = compiledCase(gmcrToCase(toGmcr(compiled, [0, 0]).text ?? '').text ?? '');
        expect(again.case.blocs).toEqual(compiled.case.blocs);
        expect(sightsOf(again)).toEqual(sightsOf(compiled));
      },
    ),
    { numRuns: 100, seed: 1 },
  );
});
