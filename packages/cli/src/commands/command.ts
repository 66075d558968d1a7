import type { Settings } from '../options/settings.ts';

/** A command in use: the file, the options that every command has, and its own; gives the exit status. */
export type Run<Options> = (file: string, settings: Settings, options: Options) => Promise<number>;
