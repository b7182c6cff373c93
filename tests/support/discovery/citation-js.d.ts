// Citation.js brings no types; of all that it can, tests only read files with it.
declare module '@citation-js/core' {
  export const plugins: { input: { chain(text: string, options: object): object[] } }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
