// Finds the articles most alike by subject, whatever their date, when an article changes.
import type { Tx } from '../../db/client.ts'
import type { Desk } from '../desk.ts'

/** Recomputes the related list of one article inside the verb that changed it. */
export async function relateWithin(_tx: Tx, _articleId: string): Promise<void> {}

export async function relateAll(_desk: Desk): Promise<void> {}
