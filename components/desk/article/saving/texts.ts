// What can be written with the saving of this folder, and the ways of each to the server: articles, and pages as articles with few fields.
import { urls } from '../../../../lib/urls.ts'
import { deskApi } from '../../api/articles.ts'
import { pagesApi } from '../../api/publication/pages.ts'

export type TextKind = 'article' | 'page'

type Texts = Pick<typeof deskApi, 'create' | 'save' | 'saveForWriter' | 'read'> & {
  address(id: string): string
  newAddress(): string
}

export const TEXTS: Record<TextKind, Texts> = {
  article: { ...deskApi, address: urls.deskArticle, newAddress: urls.deskNewArticle },
  page: { ...pagesApi, address: urls.deskPage, newAddress: urls.deskNewPage },
}
