// What is kept of a retagging so that it can be undone.
import type { Lists, Retag } from './change.ts'

export type RetaggedText = Lists & { id: string; articleId: string; number: number; isDraft: boolean }

/** The lists of each text are those from before. */
export type KeptRetag = { retag: Retag; texts: RetaggedText[] }
