import { openDocument } from '../file/document.ts';
import type { Fault } from '../file/faults.ts';
import { LIMITS } from '../file/limits.ts';
import { openFile } from '../file/open-file.ts';
import { FaultList, FileValue } from './file-value.ts';
import { checkGmcr } from './gmcr-check.ts';
import { gmcrText } from './gmcr-text.ts';
import type { ImportFault } from './import-faults.ts';
import type { Loss } from './loss.ts';

/** What became of a file of another program: the text of a case file, with what was lost or assumed; or null and why not. */
export interface Imported {
  readonly text: string | null;
  readonly faults: readonly ImportFault[];
  readonly losses: readonly Loss[];
}

/**
 * Gives the text of a case file equivalent to a `.gmcr` file (GMCR+ 0.3 to 0.4): the same states with the same numbers, moves
 * and preferences. Every fault of the file is reported at once, with its place in the file. Never throws.
 *
 * Cost: linear in the file; with rankings by number 2^options times the infeasibles, within `LIMITS`.
 */
export function gmcrToCase(file: string | Uint8Array): Imported {
  const { text, fault } = openFile(file);
  if (fault) return { text: null, faults: [fault], losses: [] };
  // JSON is YAML, so the one reader serves; what else YAML allows does no harm.
  const { data, readable, source, faults } = openDocument(text);
  const list = new FaultList(source, faults.map(asJson));
  if (!readable) return { text: null, faults: list.inOrder(), losses: [] };

  const losses: Loss[] = [];
  const gmcr = checkGmcr(new FileValue(data, [], list), losses);
  if (!list.isEmpty) return { text: null, faults: list.inOrder(), losses: [] };
  const written = gmcrText(gmcr);
  const what = 'file size in bytes';
  const count = new TextEncoder().encode(written).length;
  if (count <= LIMITS[what]) return { text: written, faults: [], losses };
  list.add('limit', { what, limit: LIMITS[what], count }, { path: [] });
  return { text: null, faults: list.inOrder(), losses: [] };
}

/** What is wrong as YAML is here wrong as JSON. */
function asJson(fault: Fault): ImportFault {
  const { path, line, column, endColumn, value } = fault;
  switch (fault.code) {
    case 'yaml.syntax':
    case 'yaml.tab':
    case 'yaml.alias':
    case 'yaml.tag':
    case 'file.documents':
      return {
        code: 'gmcr.syntax',
        found: value === null ? null : String(value),
        ...{ path, line, column, endColumn, value },
      };
    default:
      return fault;
  }
}
