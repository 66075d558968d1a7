import {
  codeAt,
  levelsAt,
  sayState,
  type Case,
  type Compiled,
  type SaidLevels,
  type StatePiece,
  type Voice,
} from '@parley/case';
import { textIn } from './text.ts';
import { joined, tone, type Rich } from '../terminal/style.ts';

const BETWEEN = ' · ';

/** The parties that have a say in states: those with options; none in graph form. */
export function actorsIn({ parties }: Case): readonly number[] {
  return parties.flatMap(({ options }, party) => (options.length === 0 ? [] : [party]));
}

/** What each actor does at a state; in graph form one text, the state's name. What is as in the status quo is quiet. */
export function actsAt(compiled: Compiled, state: number, voice: Voice): Rich[] {
  const { pieces } = sayState(compiled, state, voice);
  if (compiled.case.graph) return [pieces.map(({ text }) => text)];
  return actorsIn(compiled.case).map((party) => acts(pieces.filter((piece) => piece.party === party)));
}

function acts(pieces: readonly StatePiece[]): Rich {
  return pieces.flatMap(({ text, changed }, index) => [
    ...(index === 0 ? [] : [tone('quiet', BETWEEN)]),
    tone(changed ? 'plain' : 'quiet', text),
  ]);
}

/**
 * What differs at a state from the status quo, a line for each party; everything where there is no status quo; in graph form
 * the state's name.
 */
export function differenceAt(compiled: Compiled, state: number, voice: Voice): Rich {
  const said = sayState(compiled, state, voice);
  return differenceIn(compiled.case, said, said.than !== null, voice);
}

/** The same of what was said already. */
export function differenceIn(
  source: Case,
  { pieces, text }: SaidLevels,
  compared: boolean,
  voice: Voice,
): Rich {
  const changed = compared
    ? pieces.filter((piece) => piece.changed)
    : pieces.map((piece) => ({ ...piece, changed: true }));
  if (source.graph || changed.length === 0) return text;
  return actorsIn(source)
    .map((party) => ({ party, own: changed.filter((piece) => piece.party === party) }))
    .filter(({ own }) => own.length > 0)
    .map(({ party, own }): Rich => {
      const name = textIn(source.parties[party]?.name ?? {}, voice.language);
      return joined([tone('strong', `${name}:`)], ' ', acts(own));
    })
    .reduce((before, line) => joined(before, '\n', line));
}

/** A state in data: its number from 1, its code, and the value of each option. */
export function stateData(compiled: Compiled, state: number): object {
  const levels = levelsAt(compiled, state);
  const values =
    levels && Object.fromEntries(levels.map((level, option) => valueOf(compiled.case, option, level)));
  return { number: state + 1, code: codeAt(compiled, state), ...(values && { values }) };
}

function valueOf({ options }: Case, option: number, level: number): [string, string] {
  const { id, levels } = options[option] ?? { id: '', levels: [] };
  return [id, levels[level]?.id ?? ''];
}
