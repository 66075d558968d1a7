import type { Catalogue } from '../message.ts';
import type { NumberParams } from '../en/numbers.ts';

export const numbers: Catalogue<NumberParams> = {
  under: 'أقل من {value}',
  over: 'أكثر من {value}',
  range: 'من {low} إلى {high}',
};
