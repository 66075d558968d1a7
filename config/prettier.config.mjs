/** @type {import('prettier').Config} */
export default {
  printWidth: 110,
  singleQuote: true,
  overrides: [
    // Examples in the documents are laid out by hand, comments in columns.
    { files: '*.md', options: { embeddedLanguageFormatting: 'off' } },
  ],
};
