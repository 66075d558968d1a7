/**
 * A case with more feasible states than are listed: two neighbours and `options` small acts, all of which but one are mentioned
 * somewhere. 2^(options + 2) states.
 */
export function largeCaseText(options = 15): string {
  const acts = Array.from({ length: options }, (_, act) => `act${act + 1}`);
  const own = (party: string): string =>
    acts
      .slice(1)
      .map((act) => `${party}.${act}`)
      .join(' or ');
  return `parley: 1
title: {en: Two neighbours, ar: جاران}
parties:
  north:
    name: {en: North, ar: الشمال}
    options:
      open: {name: {en: Open the border, ar: فتح الحدود}}
${acts.map((act, index) => `      ${act}: {name: {en: Act ${index + 1}, ar: فعل ${index + 1}}}`).join('\n')}
  south:
    name: {en: South, ar: الجنوب}
    options: {trade: {name: {en: Trade, ar: المتاجرة}}}
status_quo: {north.act1: yes}
interests:
  north: {calm: {name: {en: Calm, ar: الهدوء}, prefers: [not (${own('north')}), north.open if south.trade, south.trade]}}
  south:
    trade: {name: {en: Trade, ar: التجارة}, prior: 0.75, prefers: [south.trade if north.open, not south.trade if not north.open]}
    pride: {name: {en: Pride, ar: الكبرياء}, prior: 0.25, prefers: [not south.trade]}
proposals:
  deal: {name: {en: The open door, ar: الباب المفتوح}, signatories: [north, south], sets: {north.open: yes, south.trade: yes}}
`;
}
