// Looks into the store before an import: what is here already, what people have changed.
import type { Source } from '../../../db/client.ts'
import {
  hasSetting,
  listAllCategoryRows,
  listAllTagRows,
  listArticleIdentities,
  listAuthorRows,
  listIdsTouchedByPeople,
  listImportedMedia,
  listMenuRows,
  listPageIdentities,
} from '../../../db/desk/articles/imported.ts'
import type { Present } from './plan/present.ts'

/** `prefix` begins the references of the site that is imported ("wxr:magazine.example:"). */
export async function loadPresent(db: Source, prefix: string): Promise<Present> {
  const articles = await listArticleIdentities(db)
  const isOurs = ({ importRef }: { importRef: string | null }) => importRef?.startsWith(prefix) === true
  const others = articles.filter((article) => !isOurs(article))
  const pages = await listPageIdentities(db)
  return {
    hasSettings: await hasSetting(db, 'publication'),
    authors: await listAuthorRows(db),
    categories: await listAllCategoryRows(db),
    tags: await listAllTagRows(db),
    media: new Map((await listImportedMedia(db, prefix)).map((medium) => [medium.importRef ?? '', medium])),
    articles: new Map(articles.filter(isOurs).map((article) => [article.importRef ?? '', article])),
    otherSlugs: new Set(others.map(({ slug }) => slug)),
    otherGuids: new Set(others.map(({ guid }) => guid)),
    pages: new Map(pages.filter(isOurs).map((page) => [page.importRef ?? '', page])),
    otherPageSlugs: new Set(pages.filter((page) => !isOurs(page)).map(({ slug }) => slug)),
    menus: await listMenuRows(db),
    touched: new Set(await listIdsTouchedByPeople(db)),
  }
}
