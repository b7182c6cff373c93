// Writes one planned entry with the verbs of the desk.
import { FOREVER } from '../../../../db/schema/kit.ts'
import { listOpenPublications } from '../../../../db/store/articles/articles.ts'
import { createArticle } from '../../../articles/create.ts'
import { saveArticle } from '../../../articles/save.ts'
import { saveAuthor } from '../../../authors/save.ts'
import { saveCategory } from '../../../categories/save.ts'
import { act, type Desk } from '../../../desk.ts'
import { addMissingMedium } from '../../../media/add-missing.ts'
import { describeMedium } from '../../../media/describe.ts'
import { saveMenu } from '../../../menus/save.ts'
import { savePage } from '../../../pages/save.ts'
import { publishArticle } from '../../../publications/publish.ts'
import { withdrawArticle } from '../../../publications/withdraw.ts'
import { addRedirect } from '../../../redirects/add.ts'
import { OLD_SITE } from '../../../redirects/source.ts'
import { saveSettings } from '../../../settings/save.ts'
import { publicationSettings } from '../../../settings/settings.ts'
import { saveTag } from '../../../tags/save.ts'
import type { Entry, PlannedArticle, PlannedPage, Visibility } from '../plan/entry.ts'

/** Whatever a verb refuses is thrown. A picture is only recorded as missing here; its file comes in by addMedium. */
export async function write(desk: Desk, entry: Entry): Promise<void> {
  if (entry.kind === 'skipped' || entry.action === 'keep') return
  await writeThing(desk, entry)
  for (const { from, to } of entry.redirects) await addRedirect(desk, { from, to, why: OLD_SITE })
}

async function writeThing(desk: Desk, entry: Exclude<Entry, { kind: 'skipped' }>): Promise<unknown> {
  const isNew = entry.action === 'create'
  switch (entry.kind) {
    case 'site':
      return saveSettings(desk, publicationSettings.parse(entry.site))
    case 'author':
      return saveAuthor(desk, entry.author)
    case 'category':
      return saveCategory(desk, entry.category)
    case 'tag':
      return saveTag(desk, entry.tag)
    case 'medium':
      return isNew
        ? addMissingMedium(desk, entry.medium)
        : describeMedium(desk, { mediumId: entry.medium.id, ...entry.medium })
    case 'article':
      return isNew ? createImported(desk, entry.article) : updateImported(desk, entry.article)
    case 'page':
      return savePage(desk, pageRow(entry.page))
    case 'menu':
      return saveMenu(desk, { ...entry.menu, visibleFrom: desk.now })
  }
}

async function createImported(desk: Desk, article: PlannedArticle): Promise<void> {
  const { id, slug, content, importRef, importHash, guid } = article
  await createArticle(desk, { id, slug, content, importRef, importHash, ...(guid ? { guid } : {}) })
  await show(desk, id, article.visibility)
}

async function updateImported(
  desk: Desk,
  { id, rev, content, importHash, visibility }: PlannedArticle,
): Promise<void> {
  await saveArticle(desk, {
    articleId: id,
    rev: rev ?? 1,
    content,
    importHash,
    why: 'Changed at the old site',
  })
  if (visibility.kind === 'draft') await withdrawIfPublic(desk, id)
  await show(desk, id, visibility)
}

/** At its old date: listings keep its place and nobody is told that it was updated. */
async function show(desk: Desk, articleId: string, visibility: Visibility): Promise<void> {
  if (visibility.kind === 'published') {
    await publishArticle(desk, { articleId, at: visibility.at, related: 'later' })
  }
}

async function withdrawIfPublic(desk: Desk, articleId: string): Promise<void> {
  const open = await act(desk, (tx) => listOpenPublications(tx, articleId, desk.now))
  if (open.length > 0) await withdrawArticle(desk, { articleId, why: 'No longer public at the old site' })
}

/** A page that is not public appears at the end of time: there is no draft of a page. */
function pageRow({ visibility, ...page }: PlannedPage) {
  return { ...page, visibleFrom: visibility.kind === 'published' ? visibility.at : FOREVER - 1 }
}
