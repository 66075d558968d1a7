/** Why Parley cannot be set up here: one line that says what is missing and what to do. */
export class SetUpError extends Error {}
