// How large a body may be before the rest is cut: far above any real article, low enough that nothing can hang on it.

/** Blocks inside blocks; deeper ones become plain paragraphs where the limit is reached. */
export const MAX_DEPTH = 12
/** Nodes read in all; a 3,000-word essay has about 300. */
export const MAX_NODES = 100_000
/** Characters read in all; what follows is cut. */
export const MAX_CHARACTERS = 5_000_000
/** Columns or rows that one cell may cover. */
export const MAX_SPAN = 100
