import { gmcrToCase, LIMITS, sayLoss } from '@parley/case';
import { deskFor } from '../desk.ts';
import { reportFaults, tooLarge } from '../files/fault-lines.ts';
import { deliver } from '../files/deliver.ts';
import { readInput } from '../files/input.ts';
import type { Run } from './command.ts';

/** `parley import`: a `.gmcr` file as the text of a case. */
export const importGmcr: Run<{ readonly output?: string; readonly force?: boolean }> = async (
  file,
  settings,
  options,
) => {
  const { name, bytes, size } = await readInput(file, LIMITS['file size in bytes']);
  const desk = deskFor(settings, settings.language ?? 'en');
  const imported = bytes ? gmcrToCase(bytes) : { text: null, faults: [tooLarge(size)], losses: [] };
  if (imported.text === null) {
    reportFaults({ name, faults: imported.faults, warnings: [], desk });
    return 1;
  }
  for (const loss of imported.losses) desk.note(sayLoss(loss, desk.voice));
  await deliver(imported.text, options, desk);
  return 0;
};
