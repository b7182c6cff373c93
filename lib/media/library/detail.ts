// One picture of the library with all that is known of it: words, rights, where it is used, what was done with it.
import { findLibraryMedium, listArticlesShowing, listMediumActivity } from '../../../db/desk/media.ts'
import { countUses, type Elsewhere, listUsesElsewhere } from '../../../db/store/media/uses.ts'
import type { Desk } from '../../desk.ts'
import { can } from '../../policy.ts'
import { subjectOf } from '../subject.ts'
import { type Part, partsShowing } from '../uses.ts'
import { type MediumView, mediumView } from '../view.ts'
import { rightsDay } from './rights.ts'

export type ArticleUse = { id: string; title: string; parts: Part[]; isDraft: boolean; isPublished: boolean }

export type MediumDetail = MediumView & {
  license: string
  rightsUntil: string
  focal: { x: number; y: number }
  kind: string
  bytes: number
  addedAt: number
  uploader: string | null
  isTrashed: boolean
  uses: { articles: ArticleUse[]; hidden: number; elsewhere: Elsewhere[] }
  activity: { id: string; at: number; name: string; words: string }[]
  mayEdit: boolean
  mayDelete: boolean
  /** The name of the file that the last replacement put aside. */
  replaced: string | null
  /** Sizes that could not be made: whether they are tried again by themselves. */
  failed: 'waits' | 'given-up' | null
}

const MOST_USES = 50

/** Null when there is none. */
export async function loadMediumDetail(
  desk: Desk,
  { id, timeZone }: { id: string; timeZone: string },
): Promise<MediumDetail | null> {
  const found = await findLibraryMedium(desk, id)
  if (!found) return null
  const { medium, uploader } = found
  const [uses, shown, elsewhere, entries] = await Promise.all([
    countUses(desk.db, id, desk.now),
    listArticlesShowing(desk, id, MOST_USES),
    listUsesElsewhere(desk.db, id),
    listMediumActivity(desk, id, 20),
  ])
  const subject = subjectOf(medium, uses)
  const before = entries.find(({ act }) => act === 'medium.replace')?.detail.before as
    | { fileName?: string }
    | undefined
  return {
    ...mediumView(medium),
    license: medium.license ?? '',
    rightsUntil: rightsDay(medium.rightsExpireAt, timeZone),
    focal: { x: medium.focalX, y: medium.focalY },
    kind: medium.mimeType.replace('image/', '').toUpperCase(),
    bytes: medium.bytes,
    addedAt: medium.createdAt,
    uploader,
    isTrashed: medium.trashedAt !== null,
    uses: {
      articles: shown.map(({ content, ...article }) => ({ ...article, parts: partsShowing(content, id) })),
      hidden: Math.max(0, Math.max(uses.drafts, uses.published) - shown.length),
      elsewhere,
    },
    activity: entries.map((entry) => ({
      id: entry.id,
      at: entry.at,
      name: entry.actorName,
      words: wordsOf(entry),
    })),
    mayEdit: can(desk.actor, 'medium.edit', subject),
    mayDelete: can(desk.actor, 'medium.delete', subject),
    replaced: before?.fileName ?? null,
    failed: medium.finishTries === 0 ? null : medium.finishAt === null ? 'given-up' : 'waits',
  }
}

const ACTS: Record<string, string> = {
  'medium.add': 'added it',
  'medium.add-missing': 'recorded it without its file',
  'medium.describe': 'changed its words',
  'medium.focus': 'moved its focal point',
  'medium.finish': 'made its other sizes',
  'medium.trash': 'put it into the trash',
  'medium.restore': 'took it out of the trash',
}

const FIELDS: Record<string, string> = {
  alt: 'description',
  caption: 'caption',
  credit: 'credit',
  license: 'licence',
  rightsExpireAt: 'rights',
}

function wordsOf({ act, detail }: { act: string; detail: Record<string, unknown> }): string {
  if (act === 'medium.replace') return detail.isUndo ? 'brought its earlier file back' : 'replaced its file'
  if (act === 'medium.edit' && Array.isArray(detail.fields)) {
    const names = detail.fields.map((field) => FIELDS[String(field)] ?? String(field))
    return `changed its ${names.join(', ')}`
  }
  return ACTS[act] ?? act.replace(/^[a-z]+\./, '').replaceAll('-', ' ')
}
