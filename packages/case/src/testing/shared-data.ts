import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../../../shared/data/', import.meta.url);

/** Whether the published figures that some tests compare with are on this machine; they are no part of the project. */
export const sharedDataIsHere = existsSync(folder);

/** Reads a JSON file of the published figures, by its path in their folder. */
export function sharedData(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
}

/** Names the JSON files in a folder of the published figures; none when it is absent. */
export function sharedFiles(path: string): string[] {
  const files = new URL(path, folder);
  return existsSync(files) ? readdirSync(files).filter((file) => file.endsWith('.json')) : [];
}
