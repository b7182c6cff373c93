// The category tree at the server, from the browser.
import { post } from './ask.ts'

export type Place = { id: string; parentId: string | null }

export const categoriesApi = {
  arrange: (tree: { before: Place[]; after: Place[] }) =>
    post<{ changed: number; moved: number }>('categories/arrange/', tree),
}
