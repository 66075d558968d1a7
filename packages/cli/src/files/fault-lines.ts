import { LIMITS, sayFault, type Fault, type ImportFault } from '@parley/case';
import type { Desk } from '../desk.ts';
import { jsonLines } from '../json/json.ts';
import { leftToRight } from '../terminal/bidi.ts';
import { harmless, plainText, tone } from '../terminal/style.ts';

/** The faults of a file and where they are to be said. */
interface Faulty {
  readonly name: string;
  readonly faults: readonly (Fault | ImportFault)[];
  readonly warnings: readonly Fault[];
  readonly desk: Desk;
}

/**
 * The faults as `file:line:column  message  hint`. For a person the lines are broken to fit; else each is one line that
 * begins with the place, as editors expect.
 */
export function faultLines({ name, faults, desk }: Pick<Faulty, 'name' | 'faults' | 'desk'>): string[] {
  const { voice, paper, wraps } = desk;
  return faults.flatMap((fault) => {
    const { message, hint } = sayFault(fault, voice);
    const place = `${name}:${fault.line}:${fault.column}`;
    if (!wraps) return [plainText(harmless([place, message, hint].join('  ')))];
    const own = leftToRight(place, paper.direction);
    return paper.lines([tone('quiet', own), '  ', tone('strong', message), '  ', hint], { hang: 2 });
  });
}

/** The faults and warnings of a file as data, each with its words. */
export function faultsJson({ name, faults, warnings, desk }: Faulty): object {
  const said = (fault: Fault | ImportFault): object => ({ ...fault, ...sayFault(fault, desk.voice) });
  return { parley: 1, file: name, faults: faults.map(said), warnings: warnings.map(said) };
}

/** Reports the faults of a file that another command needs: on standard error, with `--json` as its answer. */
export function reportFaults(faulty: Faulty): void {
  const { desk } = faulty;
  if (desk.json) desk.print(jsonLines(faultsJson(faulty)));
  else for (const line of faultLines(faulty)) desk.noteLine(line);
}

/** The fault of a file that is too large to be read; `size` in bytes, null where it is not known. */
export function tooLarge(size: number | null): Fault {
  const what = 'file size in bytes';
  const whole = { path: [], line: 1, column: 1, endColumn: null, value: null };
  return { code: 'limit', what, limit: LIMITS[what], count: size, ...whole };
}
