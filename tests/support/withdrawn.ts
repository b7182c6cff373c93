// An article that was published and then withdrawn, in a running publication.
import { join } from 'node:path'
import { openSqlite } from '../../db/sqlite.ts'
import { withdrawArticle } from '../../lib/publications/withdraw.ts'
import { urls } from '../../lib/urls.ts'
import { anArticle } from './builders.ts'
import { deskOf, managingEditor } from './cast.ts'
import { AS_OF } from './running/demo-data.ts'

/** Its address, which answers 410. */
export async function withdrawnArticle(folder: string): Promise<string> {
  const db = await openSqlite({ file: join(folder, 'masthead.sqlite') })
  try {
    const { id, slug } = await anArticle(db, { title: 'What the lamp could not say' })
    await withdrawArticle(deskOf(managingEditor, db, AS_OF), { articleId: id, why: 'Set by mistake.' })
    return urls.article(slug)
  } finally {
    await db.close()
  }
}
