import { Document, isMap, type Node, type Scalar } from 'yaml';
import { printExpression } from '../file/expression-printer.ts';
import { stateCode } from '../file/state-code.ts';
import type { Language, Text } from '../file/text.ts';
import { conjunctionOf, expressionOf } from './gmcr-expression.ts';
import type { Gmcr, GmcrPreference, Pattern } from './gmcr.ts';
import { idsOf } from './ids.ts';

/** As wide as a case file written by hand. */
const WIDTH = 110;

/** The party that takes the options nobody owns; it is indifferent. */
const NOBODY: Text = { en: 'Nobody’s options', ar: 'خيارات بلا صاحب' };

/** The id of the one interest of each party. */
const INTEREST = 'stated';

interface Party {
  readonly id: string;
  readonly name: Text | string | null;
  readonly options: readonly Option[];
  readonly preference: GmcrPreference;
}

interface Option {
  /** Within its party. */
  readonly id: string;
  readonly name: string | null;
  readonly moves: 'both' | 'forward' | 'backward';
  /** In the `.gmcr` file. */
  readonly position: number;
}

/**
 * Writes a checked `.gmcr` conflict as the text of a case file: names kept, ids made from them, one interest a party, options in
 * the order of decision makers as GMCR+ sorts them, so that states have the same numbers (unless an option has no owner).
 */
export function gmcrText(gmcr: Gmcr): string {
  const parties = partiesOf(gmcr);
  const options = parties.flatMap((party) =>
    party.options.map(({ id, position }) => ({ ...YES_NO, id: `${party.id}.${id}`, position })),
  );
  const positions = gmcr.options.map((_, option) => options.findIndex(({ position }) => position === option));
  const forbidding = (patterns: readonly Pattern[]): object[] =>
    unique(patterns.map((pattern) => printExpression(conjunctionOf(pattern, positions), options))).map(
      (never) => ({ never }),
    );
  const rules = forbidding(gmcr.infeasibles);
  const views = gmcr.decisionMakers.flatMap(({ unperceived }, index) =>
    unperceived.length === 0 ? [] : [[parties[index]?.id ?? '', { rules: forbidding(unperceived) }] as const],
  );

  const codeOf = (taken: readonly boolean[]): string =>
    stateCode(
      options.map(({ position }) => Number(taken[position])),
      options,
    );
  const preferenceOf = ({ preference }: Party): object => {
    if (preference.kind === 'ranking') {
      const groups = preference.groups.map((group) => group.map(codeOf));
      return { ranking: inline(groups.map((codes) => (codes.length === 1 ? codes[0] : codes))) };
    }
    const expressions = preference.statements.flatMap(
      (statement) => expressionOf(statement, positions) ?? [],
    );
    return { prefers: unique(expressions.map((expression) => printExpression(expression, options))) };
  };

  const document = new Document({
    parley: 1,
    title: parties.map(({ id, name }) => (typeof name === 'string' ? name : id)).join(' – '),
    language: languageOf([...gmcr.decisionMakers, ...gmcr.options].map(({ name }) => name)),
    parties: Object.fromEntries(parties.map((party) => [party.id, partyText(party)])),
    ...(rules.length > 0 && { rules }),
    interests: Object.fromEntries(parties.map((party) => [party.id, { [INTEREST]: preferenceOf(party) }])),
    ...(gmcr.coalitions.length > 0 && {
      blocs: gmcr.coalitions.map((members) => inline(members.map((member) => parties[member]?.id))),
    }),
    ...(views.length > 0 && { views: Object.fromEntries(views) as object }),
  });
  if (isMap<Scalar>(document.contents))
    for (const { key } of document.contents.items)
      key.spaceBefore = ['parties', 'rules', 'interests', 'blocs', 'views'].includes(String(key.value));
  return document.toString({ lineWidth: WIDTH, flowCollectionPadding: false });
}

const YES_NO = {
  plain: true,
  levels: [
    { id: 'no', name: {}, says: null },
    { id: 'yes', name: {}, says: null },
  ],
};

/** Those of the file, and one more for options that nobody owns. */
function partiesOf({ options, decisionMakers }: Gmcr): readonly Party[] {
  const owned = new Set(decisionMakers.flatMap((decisionMaker) => decisionMaker.options));
  const free = [...options.keys()].filter((position) => !owned.has(position));
  const ids = idsOf([...decisionMakers.map(({ name }) => name), 'nobody'], 'party');
  const optionsAt = (wanted: readonly number[]): Option[] => {
    const chosen = wanted.flatMap((position) => {
      const option = options[position];
      return option ? [{ ...option, position }] : [];
    });
    const optionIds = idsOf(
      chosen.map(({ name }) => name),
      'option',
    );
    return chosen.map((option, index) => ({
      ...option,
      id: optionIds[index] ?? '',
      name: visible(option.name),
    }));
  };
  const parties = decisionMakers.map((decisionMaker, index): Party => ({
    id: ids[index] ?? '',
    name: visible(decisionMaker.name),
    options: optionsAt(decisionMaker.options),
    preference: decisionMaker.preference,
  }));
  if (free.length === 0) return parties;
  const preference: GmcrPreference = { kind: 'statements', statements: [] };
  return [...parties, { id: ids.at(-1) ?? '', name: NOBODY, options: optionsAt(free), preference }];
}

function partyText({ name, options }: Party): object {
  const entries = options.map((option) => [
    option.id,
    inline({
      ...(option.name !== null && { name: option.name }),
      ...(option.moves !== 'both' && { moves: option.moves }),
    }),
  ]);
  return {
    ...(name !== null && { name: typeof name === 'string' ? name : inline(name) }),
    ...(entries.length > 0 && { options: Object.fromEntries(entries) as object }),
  };
}

/** A value that YAML writes on one line where it fits. */
function inline(value: object): Node {
  return new Document().createNode(value, { flow: true });
}

/** A name without control characters; null when nothing of it can be seen. */
function visible(name: string): string | null {
  const text = name
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
  return /[^\s\p{Cf}]/u.test(text) ? text : null;
}

/** Arabic when more letters of the names are Arabic than not. */
function languageOf(names: readonly string[]): Language {
  const letters = names.join('').match(/\p{L}/gu) ?? [];
  const arabic = letters.filter((letter) => /\p{Script=Arabic}/u.test(letter));
  return arabic.length * 2 > letters.length ? 'ar' : 'en';
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
