import { codeAt } from '@parley/case';
import { digitsOf, sayCount } from '../pages/counts.ts';
import { compiledAt } from '../options/names.ts';
import { jsonLines } from '../json/json.ts';
import { openCase } from '../files/open-case.ts';
import type { Run } from './command.ts';
import { actorsIn, actsAt, stateData } from '../pages/state-text.ts';
import { tone } from '../terminal/style.ts';
import { tableLines } from '../terminal/table.ts';
import { leftToRight } from '../terminal/bidi.ts';
import { textIn } from '../pages/text.ts';

/** More states than this are listed only when asked for. */
const MOST = 4096;

/** `parley states`: the feasible states as of a phase, said by what each party does in them. */
export const states: Run<{ readonly phase?: string; readonly full?: boolean }> = async (
  file,
  settings,
  options,
) => {
  const opened = await openCase(file, settings);
  if (!opened) return 1;
  const { source, desk } = opened;
  const { messages, paper, print, voice } = desk;
  const compiled = compiledAt(source, options.phase, desk);
  const { model, phase } = compiled;
  const listed = options.full === true || model.states <= MOST;
  const all = Array.from({ length: listed ? model.states : 0 }, (_, state) => state);
  if (desk.json) {
    const statusQuo = model.statusQuo === null ? null : model.statusQuo + 1;
    print(
      jsonLines({
        parley: 1,
        title: textIn(source.title, voice.language),
        phase: phase.id,
        count: model.states,
        statusQuo,
        states: listed ? all.map((state) => stateData(compiled, state)) : null,
      }),
    );
    return 0;
  }
  const { label } = messages;
  const title = paper.lines([tone('strong', textIn(source.title, voice.language))]);
  const count = paper.lines(
    `${sayCount('states', model.states, voice)}.${listed ? '' : ` ${label.unlisted(leftToRight('--full', paper.direction))}`}`,
  );
  const actors = source.graph
    ? [label.state]
    : actorsIn(source).map((party) => textIn(source.parties[party]?.name ?? {}, voice.language));
  const columns = [
    { heading: label.number, figures: true },
    ...actors.map((heading) => ({ heading })),
    { heading: label.code },
  ];
  const rows = all.map((state) => [
    digitsOf(state + 1, voice),
    ...actsAt(compiled, state, voice),
    state === model.statusQuo ? `${codeAt(compiled, state)}\n${label.statusQuo}` : codeAt(compiled, state),
  ]);
  print(title, count, listed ? tableLines({ columns, rows }, paper) : []);
  return 0;
};
