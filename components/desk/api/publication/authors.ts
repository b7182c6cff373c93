// Meet the Editors at the server, from the browser.
import type { EditorsNow } from '../../../../lib/authors/arrange.ts'
import { post } from '../ask.ts'

export const authorsApi = {
  /** Ids, in their order. */
  arrangeEditors: (order: { before: string[]; after: string[] }) =>
    post<EditorsNow>('authors/arrange/', order),
}
