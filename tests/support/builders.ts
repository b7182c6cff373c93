// What tests put into a store, through the same verbs as the desk: plain defaults, of which a test names what matters to it.
import type { Db, Tx } from '../../db/client.ts'
import { appendLog } from '../../db/store/log.ts'
import { putMedium } from '../../db/store/media/media.ts'
import { type CampaignInsert, insertCampaign } from '../../db/store/publication/ads.ts'
import { findLastPromoBar } from '../../db/store/publication/site.ts'
import { type ArticleContent, contentOf } from '../../lib/articles/content.ts'
import { createArticle } from '../../lib/articles/create.ts'
import { saveAuthor } from '../../lib/authors/save.ts'
import { saveCategory } from '../../lib/categories/save.ts'
import { act } from '../../lib/desk.ts'
import { saveIssue } from '../../lib/issues/save.ts'
import { saveMenu } from '../../lib/menus/save.ts'
import { savePage } from '../../lib/pages/save.ts'
import type { Promo } from '../../lib/promos/promo.ts'
import { publishPromoBar } from '../../lib/promos/publish.ts'
import { publishArticle } from '../../lib/publications/publish.ts'
import type { Doc } from '../../lib/rich-text/document.ts'
import { fromHtml } from '../../lib/rich-text/from-html.ts'
import { slugify } from '../../lib/slugs.ts'
import { saveTag } from '../../lib/tags/save.ts'
import { admin, countedId, DAY, deskOf, managingEditor, NOON } from './cast.ts'

type Store = Db | Tx
type Given<Save extends (desk: never, row: never) => unknown> = Partial<Parameters<Save>[1]>

/** Since always, for what a test does not schedule. */
const LONG_AGO = Date.UTC(2005, 0, 1)

export type AnArticle = Partial<Omit<ArticleContent, 'body'>> & {
  /** HTML of the text, `<!--nextpage-->` and all, or a finished document. */
  body?: string | Doc
  /** A draft is never published; by default an article appeared a day before noon. */
  status?: 'draft' | 'published'
  at?: number
  until?: number
  slug?: string
  importRef?: string
}

/** Written by the managing editor and published, unless it is to stay a draft. */
export async function anArticle(db: Store, given: AnArticle = {}) {
  const {
    body = '<p>Salt and water.</p>',
    status = 'published',
    at = NOON - DAY,
    until,
    slug,
    importRef,
    ...fields
  } = given
  const title = fields.title ?? 'An article'
  const content = contentOf({ ...fields, title, body: typeof body === 'string' ? fromHtml(body) : body })
  const desk = deskOf(managingEditor, db, Math.min(at, NOON))
  const article = await createArticle(desk, { content, slug, importRef })
  if (status === 'published') await publishArticle(desk, { articleId: article.id, at, until })
  return { ...article, content }
}

export async function aCategory(db: Store, given: Given<typeof saveCategory> = {}) {
  const name = given.name ?? 'Conditions'
  const row = {
    id: countedId(),
    parentId: null,
    slug: slugify(name),
    name,
    position: 0,
    kind: 'section' as const,
    description: '',
    ...given,
  }
  const { path } = await saveCategory(deskOf(managingEditor, db), row)
  return { ...row, path }
}

export async function aTag(db: Store, given: Given<typeof saveTag> = {}) {
  const name = given.name ?? 'gout'
  const row = { id: countedId(), slug: slugify(name), name, ...given }
  await saveTag(deskOf(managingEditor, db), row)
  return row
}

export async function anAuthor(db: Store, given: Given<typeof saveAuthor> = {}) {
  const name = given.name ?? 'Ingrid Halvorsen'
  const row = {
    id: countedId(),
    slug: slugify(name),
    name,
    credentials: ['MD'],
    affiliation: null,
    bio: 'Writes about joints.',
    isEditor: false,
    position: 0,
    ...given,
  }
  await saveAuthor(deskOf(managingEditor, db), row)
  return row
}

/** A signature as printed. */
export function signedBy(author: {
  id: string
  name: string
  credentials: string[]
}): ArticleContent['byline'][number] {
  return { authorId: author.id, name: author.name, credentials: author.credentials, role: '' }
}

export async function anIssue(db: Store, given: Given<typeof saveIssue> = {}) {
  const { year = 2026, month = 1 } = given
  const row = {
    id: countedId(),
    slug: `${year}-${String(month).padStart(2, '0')}`,
    year,
    month,
    volume: 18,
    number: month,
    title: '',
    sections: ['Features'],
    visibleFrom: LONG_AGO,
    ...given,
  }
  await saveIssue(deskOf(managingEditor, db), row)
  return row
}

export async function aMenu(db: Store, given: Given<typeof saveMenu> = {}) {
  const row = { id: countedId(), name: 'main', entries: [], visibleFrom: LONG_AGO, ...given }
  await saveMenu(deskOf(managingEditor, db), row)
  return row
}

export async function aPage(db: Store, given: Given<typeof savePage> = {}) {
  const title = given.title ?? 'About Us'
  const row = {
    id: countedId(),
    slug: slugify(title),
    title,
    description: '',
    body: fromHtml('<p>We are invented.</p>'),
    visibleFrom: LONG_AGO,
    ...given,
  }
  await savePage(deskOf(managingEditor, db), row)
  return row
}

/** Added at the end of the bar, at `at`. */
export async function aPromo(db: Store, { at = LONG_AGO, ...given }: Partial<Promo> & { at?: number } = {}) {
  const promo = {
    label: 'Read',
    title: 'The new issue',
    href: '/issues/',
    firstDay: '2005-01-01',
    lastDay: null,
    ...given,
  }
  const standing = await act(deskOf(managingEditor, db), findLastPromoBar)
  const promos = [...(standing?.promos ?? []), promo]
  await publishPromoBar(deskOf(managingEditor, db, at), { base: standing?.id ?? null, promos })
  return promo
}

/** The house's own, in every text, since always, unless the test says otherwise; `key` is its one picture's. */
export async function aCampaign(
  db: Store,
  given: Partial<CampaignInsert> & { pictureId?: string; href?: string; key?: string } = {},
) {
  const { pictureId = (await aMedium(db)).id, href = '/issues/', ...fields } = given
  const id = fields.id ?? countedId()
  const { key = id.slice(-12), ...rest } = fields
  const pictures = [{ size: '970x250' as const, pictureId }]
  const row = {
    ...{ campaignId: id, name: 'house', advertiser: '', kind: 'house' as const, label: 'Advertisement' },
    ...{ placements: ['advert'], sections: [], firstDay: '2005-01-01', weight: 1, isPaused: false },
    ...{ visibleFrom: LONG_AGO, creatives: [{ key, pictures, alt: 'The new issue', href }] },
    ...{ ...rest, id },
  }
  await act(deskOf(managingEditor, db), async (tx) => {
    await insertCampaign(tx, row)
    await appendLog(tx, NOON, ['ads'])
  })
  return { ...row, key }
}

type AMedium = Partial<Parameters<typeof putMedium>[1]>

/** A picture's record without its files; what takes real pictures in is `addMedium`. */
export async function aMedium(db: Store, given: AMedium = {}) {
  const row = {
    id: countedId(),
    hash: '0123456789abcdef0123456789abcdef',
    state: 'ready' as const,
    fileName: 'knee.jpg',
    mimeType: 'image/jpeg',
    bytes: 1000,
    width: 1200,
    height: 800,
    alt: 'A knee',
    caption: null,
    credit: null,
    focalX: 0.5,
    focalY: 0.5,
    renditions: [
      { variant: 'full' as const, format: 'jpg' as const, width: 640, height: 427 },
      { variant: 'full' as const, format: 'webp' as const, width: 640, height: 427 },
      { variant: 'wide' as const, format: 'jpg' as const, width: 640, height: 360 },
      { variant: 'square' as const, format: 'jpg' as const, width: 320, height: 320 },
    ],
    createdAt: NOON,
    ...given,
  }
  await act(deskOf(admin, db), (tx) => putMedium(tx, row))
  return row
}
