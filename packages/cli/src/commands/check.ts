import { compile, type Case } from '@parley/case';
import { sayCount, sayCounts } from '../pages/counts.ts';
import { faultLines, faultsJson } from '../files/fault-lines.ts';
import { jsonLines } from '../json/json.ts';
import { readFile } from '../files/open-case.ts';
import type { Run } from './command.ts';
import { tone } from '../terminal/style.ts';

/** 2^22 assignments are looked through in less than half a second. */
const MOST_BITS = 22;

/** `parley check`: every fault and warning of a file; without a fault what the case holds, in numbers. */
export const check: Run<object> = async (file, settings) => {
  const read = await readFile(file, settings);
  const { case: source, desk, faults, warnings } = read;
  const { messages, paper, print, voice } = desk;
  const status = source ? 0 : 1;
  if (desk.json) {
    print(jsonLines({ ...faultsJson(read), counts: source && countsOf(source) }));
    return status;
  }
  if (source) {
    const { parties, options, states, profiles } = countsOf(source);
    const counts = sayCounts(
      [
        ['parties', parties],
        ...(source.graph ? [] : [['options', options] as const]),
        ...(states === null ? [] : [['states', states] as const]),
        ['profiles', profiles],
      ],
      voice,
    );
    const worth = [
      ...paper.lines([tone('strong', messages.label.warnings)]),
      ...faultLines({ ...read, faults: warnings }),
    ];
    print(paper.lines(messages.sound(counts)), warnings.length > 0 ? worth : []);
    return status;
  }
  print(
    faultLines(read),
    desk.wraps ? paper.lines([tone('quiet', `${sayCount('faults', faults.length, voice)}.`)]) : [],
  );
  return status;
};

/** What a case holds; the states are not counted where that would take long. */
function countsOf(source: Case): {
  readonly parties: number;
  readonly options: number;
  readonly states: number | null;
  readonly profiles: number;
} {
  const { parties, options, joint } = source;
  const bits = options.reduce((sum, { levels }) => sum + levels.length - 1, 0);
  return {
    parties: parties.length,
    options: options.length,
    states: bits <= MOST_BITS ? compile(source).model.states : null,
    profiles: joint?.length ?? parties.reduce((product, { interests }) => product * interests.length, 1),
  };
}
