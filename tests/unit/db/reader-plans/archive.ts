// An archive with something of everything that readers can ask for, and very much of what grows with the years.
import { sql } from 'drizzle-orm'
import type { Db } from '../../../../db/client.ts'
import { FOREVER } from '../../../../db/schema/kit.ts'
import { replaceRanked } from '../../../../db/store/reads.ts'
import { correctArticle } from '../../../../lib/corrections/add.ts'
import { copyArchive } from '../../../bench/scale/copies.ts'
import { makeWriter } from '../../../bench/scale/writer.ts'
import {
  aCampaign,
  aCategory,
  aMedium,
  aMenu,
  anArticle,
  anAuthor,
  anIssue,
  aPage,
  aPromo,
  aTag,
  signedBy,
} from '../../../support/builders.ts'
import { DAY, deskOf, managingEditor, NOON } from '../../../support/cast.ts'

/** Each original and its copies: more than any page shows, of every table that has a row or more for each article. */
const [ORIGINALS, TIMES] = [20, 40]

export async function fillArchive(db: Db): Promise<void> {
  const cast = await castOf(db)
  const writer = makeWriter(7)
  for (let number = 0; number < ORIGINALS; number++) {
    const [category, tag, author] = [
      writer.one(cast.categories),
      writer.one(cast.tags),
      writer.one(cast.authors),
    ]
    const article = await anArticle(db, {
      slug: `article-${number}`,
      importRef: `scale:${number}`,
      at: NOON - (number + 1) * 30 * DAY,
      title: `Gout ${writer.title()}`,
      dek: writer.sentence(12),
      body: `<p>${writer.sentence(60)}</p><!--nextpage--><p>${writer.sentence(60)}</p>`,
      hero: { mediumId: cast.picture.id, alt: null, caption: null, credit: null },
      byline: [signedBy(author)],
      categoryIds: [category.id],
      tagIds: [tag.id],
      issue: { id: cast.issue.id, section: 'Features', position: number },
      sponsor: number === 3 ? 'The Lantern Foundation' : null,
    })
    await correctArticle(deskOf(managingEditor, db), {
      articleId: article.id,
      kind: 'correction',
      text: 'It was the left knee.',
    })
  }
  await copyArchive(db, 1, TIMES, () => {})
  await db.write(async (tx) => {
    for (const statement of BESIDE) tx.orm.run(statement)
    const { articles } = tx.t
    const some = await tx.orm.select({ id: articles.id }).from(articles).limit(20)
    await replaceRanked(
      tx,
      some.map(({ id }) => id),
    )
  })
}

async function castOf(db: Db) {
  const conditions = await aCategory(db, { name: 'Conditions' })
  const gout = await aCategory(db, {
    name: 'Gout',
    parentId: conditions.id,
    kind: 'hub',
    articleOrder: 'title',
  })
  const opinion = await aCategory(db, { name: 'Opinion', position: 1, articleOrder: 'oldest' })
  const picture = await aMedium(db)
  await aMedium(db, { hash: UNSHOWN })
  const authors = [
    await anAuthor(db, { photoId: picture.id }),
    await anAuthor(db, { name: 'Tomas Quill', isEditor: true }),
  ]
  const tags = [await aTag(db), await aTag(db, { name: 'lupus' })]
  const issue = await anIssue(db, { coverId: picture.id })
  const page = await aPage(db)
  await aCampaign(db, { pictureId: picture.id, key: KEY, sections: [conditions.id] })
  await aPromo(db, { href: '/article/article-3/' })
  await aMenu(db, {
    entries: [
      { label: 'Gout', target: { kind: 'category', id: gout.id }, children: [] },
      { label: 'About', target: { kind: 'page', slug: page.slug }, children: [] },
      { label: 'Lupus', target: { kind: 'tag', id: tags[1]?.id ?? '' }, children: [] },
    ],
  })
  return { categories: [gout, opinion], authors, tags, issue, picture }
}

/** The key of the one advertisement. */
export const KEY = '00000000c0de'

/** The hash of a picture that nothing public shows. */
export const UNSHOWN = 'hash-of-nothing'

/** What copies of articles do not bring along, as much of each: pictures, their uses, redirects. */
const BESIDE = [
  sql`insert into media (id, hash, state, file_name, mime_type, bytes, width, height, alt, focal_x, focal_y, renditions, created_at)
    select 'medium-' || a.id, 'hash-' || a.id, state, file_name, mime_type, bytes, width, height, alt, focal_x, focal_y, renditions,
      m.created_at from media m cross join articles a where m.hash <> ${UNSHOWN}`,
  sql`insert or ignore into medium_uses (article_id, medium_id, is_draft, published_until)
    select id, 'medium-' || id, 0, ${FOREVER} from articles`,
  sql`insert into redirects (id, from_path, to_path, created_at, why)
    select 'redirect-' || id, '/old/' || slug, '/article/' || slug || '/', created_at, 'moved' from articles`,
]
