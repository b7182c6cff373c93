// Articles that are not for readers, or not yet, or no more: on no surface whatever, and on every one while they are.
import { expect, test } from 'vitest'
import { findArticle } from '../../db/reader/articles.ts'
import { findIssueById } from '../../db/reader/publication/issues.ts'
import { listAuthors, listTags, listWithAncestors } from '../../db/reader/taxonomy.ts'
import { contentOf } from '../../lib/articles/content.ts'
import { createArticle } from '../../lib/articles/create.ts'
import { embargoArticle } from '../../lib/publications/embargo.ts'
import { expireArticle } from '../../lib/publications/expire.ts'
import { publishArticle } from '../../lib/publications/publish.ts'
import { withdrawArticle } from '../../lib/publications/withdraw.ts'
import { fromHtml } from '../../lib/rich-text/from-html.ts'
import { urls } from '../../lib/urls.ts'
import { DAY, deskOf, HOUR, managingEditor, reader } from '../support/cast.ts'
import { aPicture } from '../support/pictures.ts'
import { AS_OF } from '../support/running/demo-data.ts'
import { ownSite } from '../support/running/site.ts'
import { type Sought, surfacesShowing } from '../support/surfaces.ts'

const site = ownSite()
const desk = (now = AS_OF) => deskOf(managingEditor, site.db, now)

/** Its subjects, issue and signers are another article's, so that it is listed and related wherever that is. */
async function aCanary(kind: string): Promise<{ id: string; sought: Sought }> {
  const { db } = site
  const like = await findArticle(reader(db, AS_OF), 'what-the-waiting-room-hears')
  if (!like) throw new Error('The demo has no essay at this address any more.')
  const words = `quetzal ${kind}bird cinnabar`
  const body = fromHtml(`<p>${words}</p>`)
  body.content.push(...like.content.body.content)
  const { content } = like
  const title = `The canary that is ${kind}`
  const slug = `canary-${kind}-quetzal-cinnabar`
  const { id: mediumId, address: picture } = await aPicture(site)
  const hero = { mediumId, alt: 'A canary', caption: null, credit: null }
  const { id } = await createArticle(desk(), {
    slug,
    content: contentOf({ ...content, title, body, hero, dek: null, relatedPins: [] }),
  })
  return {
    id,
    sought: {
      ...(await placesOf(content)),
      path: urls.article(slug),
      title,
      words,
      picture,
      mistyped: `/article/canary-${kind}-quetzal-cinabar/`,
    },
  }
}

async function placesOf(content: Parameters<typeof contentOf>[0] & { byline?: unknown }) {
  const reading = reader(site.db, AS_OF)
  const { byline = [], issue, categoryIds = [], tagIds = [] } = contentOf(content)
  const [signer] = await listAuthors(
    reading,
    byline.flatMap(({ authorId }) => authorId ?? []),
  )
  const printed = issue && (await findIssueById(reading, issue.id))
  const categories = [...(await listWithAncestors(reading, categoryIds)).values()]
  return {
    author: urls.author(signer?.author.slug ?? ''),
    issue: urls.issue(printed?.issue.slug ?? ''),
    categories: categories.map(({ path }) => urls.category(path)).sort((a, b) => a.length - b.length),
    tags: (await listTags(reading, tagIds)).map(({ slug }) => urls.tag(slug)),
  }
}

const everywhere = async (sought: Sought) => {
  const showing = await surfacesShowing(site.origin, sought)
  const { categories, tags } = sought
  expect(showing).toEqual([
    ...['article', 'front page', 'author', 'issue'],
    ...categories.map((_, at) => `category ${at + 1}`),
    ...tags.map((_, at) => `tag ${at + 1}`),
    ...['search', 'feed', 'near addresses', 'neighbour in the issue', 'sitemap', 'news sitemap'],
    ...[
      'feeds of its subjects',
      'structured data',
      'citation files',
      'share card',
      'picture',
      'related articles',
    ],
  ])
}
const nowhere = async (sought: Sought) => expect(await surfacesShowing(site.origin, sought)).toEqual([])

test('a draft is nowhere, now or in a year', async () => {
  const { sought } = await aCanary('draft')
  await nowhere(sought)
  site.moveClock(AS_OF + 365 * DAY)
  await nowhere(sought)
})

test('a scheduled article is nowhere until its time, and everywhere from then on', async () => {
  const { id, sought } = await aCanary('scheduled')
  await publishArticle(desk(), { articleId: id, at: AS_OF + HOUR })
  await nowhere(sought)
  site.moveClock(AS_OF + HOUR - 1)
  await nowhere(sought)
  site.moveClock(AS_OF + HOUR)
  await everywhere(sought)
  await withdrawArticle(desk(AS_OF + HOUR), { articleId: id, why: 'The test is over.' })
})

test('an embargoed article is nowhere until the embargo ends, though it was published', async () => {
  const { id, sought } = await aCanary('embargoed')
  await embargoArticle(desk(), { articleId: id, until: AS_OF + DAY })
  await publishArticle(desk(), { articleId: id })
  await nowhere(sought)
  site.moveClock(AS_OF + DAY - 1)
  await nowhere(sought)
  site.moveClock(AS_OF + DAY)
  await everywhere(sought)
  await withdrawArticle(desk(AS_OF + DAY), { articleId: id, why: 'The test is over.' })
})

test('a withdrawn article is everywhere until then, and nowhere afterwards', async () => {
  const { id, sought } = await aCanary('withdrawn')
  await publishArticle(desk(), { articleId: id })
  await everywhere(sought)
  await withdrawArticle(desk(), { articleId: id, why: 'A slip' })
  await nowhere(sought)
})

test('an article that runs out is everywhere until its end, and nowhere from then on', async () => {
  const { id, sought } = await aCanary('expiring')
  await publishArticle(desk(), { articleId: id })
  await expireArticle(desk(), { articleId: id, until: AS_OF + HOUR })
  site.moveClock(AS_OF + HOUR - 1)
  await everywhere(sought)
  site.moveClock(AS_OF + HOUR)
  await nowhere(sought)
})
