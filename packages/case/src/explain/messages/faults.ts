import { faultHints as arHints } from './ar/fault-hints.ts';
import { faultTerms as arTerms } from './ar/fault-terms.ts';
import { caseFaults as arCase } from './ar/faults-case.ts';
import { fileFaults as arFile } from './ar/faults-file.ts';
import { importFaults as arImport } from './ar/faults-import.ts';
import { faultHints as enHints, type FaultHintParams } from './en/fault-hints.ts';
import { faultTerms as enTerms, type FaultTermParams } from './en/fault-terms.ts';
import { caseFaults as enCase, type CaseFaultParams } from './en/faults-case.ts';
import { fileFaults as enFile, type FileFaultParams } from './en/faults-file.ts';
import { importFaults as enImport, type ImportFaultParams } from './en/faults-import.ts';
import { sayer } from './message.ts';

/** Says what is wrong, or what to do about it. */
export const sayFaultWord = sayer<FileFaultParams & CaseFaultParams & ImportFaultParams>({
  en: { ...enFile, ...enCase, ...enImport },
  ar: { ...arFile, ...arCase, ...arImport },
});

/** Says a hint that names what would do. */
export const sayFaultHint = sayer<FaultHintParams>({ en: enHints, ar: arHints });

/** Says a noun that faults are put together from. */
export const sayFaultTerm = sayer<FaultTermParams>({ en: enTerms, ar: arTerms });
