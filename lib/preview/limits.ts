// How much a guest may write, told apart from the checks so that pages bring none of these along.

/** Of what a guest asks to be changed, in characters as a browser counts them. */
export const MOST_LETTERS = 3500
