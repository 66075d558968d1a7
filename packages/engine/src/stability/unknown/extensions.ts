import { extensionA } from './extension-a.ts';
import { extensionB } from './extension-b.ts';
import { extensionC } from './extension-c.ts';
import { extensionD } from './extension-d.ts';
import type { Extension } from './extension.ts';

/** The four extensions of the concepts to preferences of which some are not known. */
export const EXTENSIONS: readonly Extension[] = [extensionA, extensionB, extensionC, extensionD];
