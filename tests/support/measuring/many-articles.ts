// A store of hundreds of thousands of published articles, written by a few statements: for measuring, not for reading.
import { sql } from 'drizzle-orm'
import type { Db } from '../../../db/client.ts'
import { contentOf } from '../../../lib/articles/content.ts'
import { cardOf } from '../../../lib/publications/card.ts'
import { aMedium, anArticle } from '../builders.ts'
import { DAY, NOON } from '../cast.ts'

const TAGS = 5000
const AUTHORS = 2000
const PICTURES = 200

/** All have the same body, as HTML. */
type Many = { count: number; days: number; body?: string }

/** One after the other over the last days, each with a picture, two tags and an author. SQLite only. */
export async function fillWithArticles(
  db: Db,
  { count, days, body = '<p>Few words.</p>' }: Many,
): Promise<void> {
  const first = await anArticle(db, { title: 'The first', at: NOON - (days + 1) * DAY, body })
  for (let number = 0; number < PICTURES; number++)
    await aMedium(db, { id: `medium-${number}`, renditions: RENDITIONS })
  const hero = { mediumId: 'medium-1', alt: 'A knee in plaster', caption: null, credit: null }
  const content = contentOf({ title: 'One of many', dek: 'With words enough for a dek.', hero })
  const card = JSON.stringify({ ...cardOf(content), excerpt: 'Fifty-five words or so. '.repeat(14) })
  const step = Math.floor((days * DAY) / count)
  const run = (statement: ReturnType<typeof sql>) =>
    db.write(async (tx) => void (await tx.orm.run(statement)))
  const numbers = (until: number) =>
    sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < ${until})`
  const [at, revision] = [NOON - days * DAY, first.revisionId]
  await run(sql`${numbers(TAGS)} insert into tags (id, slug, name)
    select printf('tag-%06d', i), printf('tag-%06d', i), printf('Tag %d', i) from n`)
  await run(sql`${numbers(AUTHORS)} insert into authors (id, slug, name, credentials, bio, is_editor, position)
    select printf('author-%06d', i), printf('author-%06d', i), printf('Author %d', i), '["MD"]', '', 0, 0 from n`)
  await run(sql`${numbers(count)} insert into articles
    (id, slug, status, rev, draft_revision_id, first_published_at, created_at, changed_at, guid)
    select printf('article-%07d', i), printf('one-of-many-%07d', i), 'ready', 1, ${revision},
      ${at} + i * ${step}, ${at}, ${at}, printf('urn:many:%d', i) from n`)
  await run(sql`${numbers(count)} insert into publications
    (id, article_id, revision_id, visible_from, listed_at, updated_at, hero_id, card)
    select printf('publication-%07d', i), printf('article-%07d', i), ${revision}, ${at} + i * ${step},
      ${at} + i * ${step}, iif(i % 9, null, ${at} + (i + 1) * ${step}), printf('medium-%d', i % ${PICTURES}), ${card} from n`)
  for (const [kind, name, terms, factor] of TERMS)
    await run(sql`${numbers(count)} insert into publication_terms
      (publication_id, kind, term_id, is_direct, visible_from, listed_at)
      select printf('publication-%07d', i), ${kind}, printf(${name}, 1 + (i * ${factor}) % ${terms}), 1,
        ${at} + i * ${step}, ${at} + i * ${step} from n`)
  await run(sql`analyze`)
}

const TERMS = [
  ['tag', 'tag-%06d', TAGS, 7],
  ['author', 'author-%06d', AUTHORS, 11],
] as const

const RENDITIONS = (['full', 'wide', 'standard', 'square'] as const).flatMap((variant) =>
  (['jpg', 'webp', 'avif'] as const).flatMap((format) =>
    [320, 640, 960, 1280, 1920].map((width) => ({ variant, format, width, height: width })),
  ),
)
