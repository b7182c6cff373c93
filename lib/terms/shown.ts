// How many acts a term's own screen tells of; the record has them all.
export const ACTS_SHOWN = 20
