import type { Catalogue } from '../message.ts';

/** Figures inside sentences; every value is already written in digits. */
export interface NumberParams {
  readonly under: { readonly value: string };
  readonly over: { readonly value: string };
  readonly range: { readonly low: string; readonly high: string };
}

export const numbers: Catalogue<NumberParams> = {
  under: 'under {value}',
  over: 'over {value}',
  range: '{low} to {high}',
};
