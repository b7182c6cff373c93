// How long a question may be, by characters: the field takes as much as is answered.

export const LONGEST_QUESTION = 300
