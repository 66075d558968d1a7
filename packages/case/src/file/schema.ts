import { z } from './zod.ts';

/** The patterns by which a refused text is told apart (`structure.ts`). */
export const PATTERNS = {
  visible: /\S/u,
  id: /^(?!(?:not|and|or|if|iff)$)\p{L}[\p{L}\p{M}\p{N}_-]*$/u,
  phaseId: /^(?!(?:not|and|or|if|iff|start)$)\p{L}[\p{L}\p{M}\p{N}_-]*$/u,
  levelId: /^(?!(?:not|and|or|if|iff)$)[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*$/u,
  fraction: /^(?:\d+\/0*[1-9]\d*|\d+(?:\.\d+)?|\.\d+)$/u,
} as const;

/** A map of these keys and no other; the message of an unknown key carries the known ones, separated by spaces. */
function keys<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });
}

const visible = z.string().regex(PATTERNS.visible);

/** A map whose keys declare ids; the reader checks them where it reads them, editors by this pattern. */
function declared<Value extends z.ZodType>(value: Value) {
  return z.record(z.string(), value).meta({ propertyNames: { pattern: PATTERNS.id.source } });
}

/** A map whose keys name what is declared elsewhere. */
function named<Value extends z.ZodType>(value: Value) {
  return z.record(z.string(), value);
}

/** A level or a state may be named by a whole number: YAML reads an unquoted 2 as one. */
const levelId = z
  .union([z.string().regex(PATTERNS.levelId), z.int().min(0)])
  .meta({ id: 'levelId', description: 'The id of a level or a state: letters, digits, _ and -.' });

/** The message by which an empty {en: …, ar: …} is told apart. */
export const NO_TEXT = 'no text';

const localised = keys({ en: visible.optional(), ar: visible.optional() })
  .refine((texts) => Object.keys(texts).length > 0, NO_TEXT)
  .meta({ minProperties: 1 });

const text = z.union([visible, localised]).meta({
  id: 'text',
  description: 'A text: a string in the language of the case, or {en: …, ar: …}.',
});

const expression = visible.meta({
  id: 'expression',
  description: 'party.option, party.option = level, >=, not, and, or, if, iff, brackets. A if B: A or not B.',
});

const statement = z.union([
  expression,
  keys({ that: expression, because: text.optional() }),
  keys({
    unsure: expression.describe('It is not known whether the party wants this or its opposite.'),
    because: text.optional(),
  }),
]);

const probability = z
  .union([z.number().min(0).max(1), z.string().regex(PATTERNS.fraction)])
  .meta({ id: 'probability', description: 'A number from 0 to 1, or a fraction such as 1/4.' });

const sets = named(z.union([z.string(), z.boolean(), z.int().min(0)])).meta({
  id: 'sets',
  description: 'party.option: yes, no, or the id of a level.',
});

const optionNames = z.array(visible);

const level = z.union([
  z.string().regex(PATTERNS.levelId),
  z.int().min(0),
  keys({ id: levelId, name: text.optional(), says: text.optional() }),
]);

const option = keys({
  name: text.optional(),
  moves: z.enum(['forward', 'backward', 'both']).optional().describe('How it may change; default both.'),
  levels: z.array(level).min(2).optional().describe('Lowest first; without them the option is yes or no.'),
  says: text.optional().describe('The verb phrase for yes.'),
  says_not: text.optional().describe('The verb phrase for no.'),
});

const party = keys({
  name: text.optional(),
  options: declared(option).optional().describe('What the party can do or leave.'),
});

/** The kinds of rule: each rule has exactly one of these keys. */
export const RULE_KINDS = ['never', 'at_most_one', 'at_least_one', 'exactly_one'] as const;

const alternatives = z.array(expression).min(2);

const rule = keys({
  never: expression.optional(),
  at_most_one: alternatives.optional(),
  at_least_one: alternatives.optional(),
  exactly_one: alternatives.optional(),
  because: text.optional(),
})
  .refine((written) => RULE_KINDS.filter((kind) => kind in written).length === 1, 'no single kind of rule')
  .meta({
    id: 'rule',
    description: 'What cannot be: one of never, at_most_one, at_least_one and exactly_one.',
    oneOf: RULE_KINDS.map((kind) => ({ required: [kind] })),
  });

/** A code of digits alone is a number in YAML; the reader takes it as it is written. */
const code = z.union([z.string(), z.number()]);

const preference = {
  prefers: z.array(statement).optional().describe('Statements, most important first.'),
  weights: named(z.union([z.number(), keys({ weight: z.number(), because: text.optional() })]))
    .optional()
    .describe('expression: weight; a state is worth the sum of the weights of what is true at it.'),
  ranking: z
    .array(
      z.union([
        code,
        z.array(code).min(1),
        keys({ unsure: z.array(code).min(1).describe('States whose order among themselves is not known.') }),
      ]),
    )
    .optional()
    .describe('State codes or patterns (state ids in graph form), best first, ties as nested lists.'),
  much: z
    .union([z.number().gt(0), z.array(z.int().min(1)).min(1)])
    .optional()
    .describe(
      'What is much preferred: how many statements lead; after which places of the ranking there is a gap; how many points make the difference.',
    ),
};

const interest = keys({
  name: text.optional(),
  because: text.optional(),
  prior: probability.optional().describe('The belief in it; of one party all priors are given, or none.'),
  ...preference,
});

const phase = keys({
  id: z.string().regex(PATTERNS.phaseId),
  name: text.optional(),
  from: z.iso.date().optional().describe('The day it begins, as 2024-12-08.'),
  sets: sets.optional().describe('What happens of itself: new values of the status quo.'),
  frozen: optionNames.optional().describe('Options that no move may change from here on.'),
  thaw: optionNames.optional().describe('Options that are no longer frozen.'),
  rules: z.array(rule).optional().describe('Rules that are added.'),
  interests: named(named(keys(preference)))
    .optional()
    .describe('Preferences that replace those so far.'),
});

const proposal = keys({
  name: text.optional(),
  phase: z.string().optional().describe('Where it is made; default start.'),
  until: z.string().optional().describe('The last phase in which it is to hold; default its own.'),
  signatories: z.array(z.string()).min(1).describe('Parties that have to agree.'),
  sets: sets.describe('The options of signatories that it changes.'),
  accept: z
    .enum(['surely', 'perhaps'])
    .optional()
    .describe('How much better than no deal it has to be; default surely.'),
});

const view = keys({
  rules: z.array(rule).optional().describe('What it takes to be impossible besides: states it does not see.'),
  interests: named(named(keys(preference)))
    .optional()
    .describe('What it takes others to want, instead of what they do.'),
});

const threshold = z.union([z.number().gt(0).max(1), z.string().regex(PATTERNS.fraction)]);

const state = z.union([
  z.string().regex(PATTERNS.levelId),
  z.int().min(0),
  keys({ id: levelId, name: text.optional() }),
]);

/** The shape of a case file: keys, kinds of values, ids. What names mean and what adds up is checked afterwards. */
export const caseSchema = keys({
  parley: z.literal(1).describe('The version of the file format.'),
  title: text,
  description: text.optional(),
  language: z.enum(['en', 'ar']).optional().describe('The language of plain strings; default en.'),
  parties: declared(party),
  rules: z.array(rule).optional().describe('What cannot be.'),
  states: z.array(state).min(1).optional().describe('Graph form, instead of options.'),
  moves: named(z.array(z.tuple([levelId, levelId])))
    .optional()
    .describe('Graph form: the moves of each party, [from, to].'),
  status_quo: z
    .union([sets, levelId])
    .optional()
    .describe('What is now. Options not named: no, or the lowest level. In graph form a state id.'),
  interests: named(declared(interest)).describe('By party: what it may want.'),
  beliefs: named(named(named(probability)))
    .optional()
    .describe(
      'What a party believes of another where it differs from the priors: {holder: {about: {interest: p}}}.',
    ),
  lambda: z
    .union([threshold, named(threshold)])
    .optional()
    .describe('The chance of a sanction that deters, above 0 and at most 1, or one by party; default 0.5.'),
  joint: z
    .array(keys({ of: named(z.string()), p: probability }))
    .min(1)
    .optional()
    .describe('Probabilities of profiles, instead of priors; profiles that are not named have none.'),
  phases: z.array(phase).optional().describe('Dated changes, each on top of those before.'),
  proposals: declared(proposal).optional().describe('What may be agreed.'),
  blocs: z
    .array(z.array(z.string()).min(2))
    .optional()
    .describe('Parties that act as one, each in one bloc at most; everybody else acts alone.'),
  views: named(view).optional().describe('By party: the conflict as it sees it, where it sees another one.'),
});

/** `T` with holes: anything inside it may be missing, because it was faulty. */
export type Holed<T> = T extends readonly (infer Item)[]
  ? readonly (Holed<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Holed<T[Key]> | undefined }
    : T;

export type RawCase = Holed<z.infer<typeof caseSchema>>;
