// The screen of who did what when, and the whole of it page after page.
import { type ActivityRow, listActivity, listActors, mapSubjectNames } from '../../db/desk/activity.ts'
import { listTitles } from '../../db/desk/subjects/choices.ts'
import { TERM_KINDS } from '../../db/schema/articles.ts'
import { listStandingMerges } from '../../db/store/subjects/term-merges.ts'
import type { Desk } from '../desk.ts'
import { knownMenu } from '../menus/names.ts'
import { authorize, can } from '../policy.ts'
import { loadSettings } from '../reader/settings.ts'
import { mergeOf } from '../terms/history.ts'
import { mergeAct } from '../terms/may-merge.ts'
import { urls } from '../urls.ts'
import { KINDS, kindOf } from './kinds.ts'
import { afterText, filterOf, type RecordQuery } from './query.ts'
import { recordWords } from './words.ts'

export type RecordEntry = {
  id: string
  at: number
  who: string
  whoId: string
  what: string
  act: string
  kind: string
  kindWord: string
  subjectId: string
  /** What it is called now, or was; empty for what has no name. */
  name: string
  href: string | null
  /** Where its version stands, or all of them. */
  history: string | null
  /** Where it can be undone. */
  undo: string | null
}

export type RecordView = {
  entries: RecordEntry[]
  people: { id: string; name: string }[]
  kinds: { kind: string; many: string }[]
  timeZone: string
  /** Where the next page begins; null at the end. */
  after: string | null
}

const SHOWN = 60

export async function loadRecord(desk: Desk, query: RecordQuery): Promise<RecordView> {
  authorize(desk.actor, 'activity.read')
  const { timeZone } = await loadSettings({ db: desk.db, now: desk.now, note() {} })
  const rows = await listActivity(desk, filterOf(query, timeZone), SHOWN + 1)
  const last = rows.length > SHOWN ? rows[SHOWN - 1] : undefined
  const isContributor = desk.actor.role === 'contributor'
  return {
    entries: await entriesOf(desk, rows.slice(0, SHOWN), timeZone),
    people: isContributor ? [] : await listActors(desk),
    kinds: isContributor ? [] : [...KINDS],
    timeZone,
    after: last ? afterText(last) : null,
  }
}

const AT_ONCE = 500

/** All that the same question finds, however much: a few hundred at a time. */
export async function* allOfRecord(desk: Desk, query: RecordQuery): AsyncGenerator<RecordEntry[]> {
  authorize(desk.actor, 'activity.read')
  const { timeZone } = await loadSettings({ db: desk.db, now: desk.now, note() {} })
  let after = query.after
  for (;;) {
    const rows = await listActivity(desk, filterOf({ ...query, after }, timeZone), AT_ONCE)
    if (rows.length > 0) yield await entriesOf(desk, rows, timeZone)
    const last = rows.at(-1)
    if (rows.length < AT_ONCE || !last) return
    after = afterText(last)
  }
}

async function entriesOf(desk: Desk, rows: ActivityRow[], timeZone: string): Promise<RecordEntry[]> {
  const byKind = Map.groupBy(rows, ({ subject }) => subject)
  const names = new Map<string, Map<string, string>>()
  for (const [kind, list] of byKind) {
    const ids = [...new Set(list.map(({ subjectId }) => subjectId))]
    names.set(kind, await namesOf(desk, kind, ids))
  }
  const merges = new Set(
    await listStandingMerges(
      desk.db,
      rows.flatMap(({ detail }) => mergeOf(detail) ?? []),
    ),
  )
  return rows.map((row) => {
    const { one, href } = kindOf(row.subject)
    const name = names.get(row.subject)?.get(row.subjectId)
    return {
      ...{
        id: row.id,
        at: row.at,
        who: isProgram(row) ? 'The program' : row.actorName,
        whoId: row.actorId,
        act: row.act,
      },
      ...{ kind: row.subject, kindWord: one, subjectId: row.subjectId },
      what: recordWords(row, timeZone),
      name: wordOf(row, name ?? nameIn(row.detail)),
      href: href && mayOpen(desk, row, name !== undefined) ? href(addressed(row, name)) : null,
      history: name === undefined ? null : versionAddress(desk, row, name),
      undo: name !== undefined && merges.has(mergeOf(row.detail) ?? '') ? undoAddress(desk, row) : null,
    }
  })
}

/** An entry about a menu is about a version of it, and names the menu. */
const addressed = ({ subject, subjectId }: ActivityRow, name = '') => (subject === 'menu' ? name : subjectId)

/** Imports, the demo's fill, and what is done in the background. */
const isProgram = ({ actorId }: ActivityRow) => actorId.startsWith('system:')

function wordOf({ subject, subjectId }: ActivityRow, name: string): string {
  if (subject === 'address') return subjectId
  return subject === 'menu' && name ? knownMenu(name).title : name
}

async function namesOf(desk: Desk, kind: string, ids: string[]): Promise<Map<string, string>> {
  if (kind !== 'article') return mapSubjectNames(desk, kind, ids)
  return new Map((await listTitles(desk, ids)).map(({ id, title }) => [id, title]))
}

/** The very version, where the entry knows it. A menu's entry is about a version. */
function versionAddress(desk: Desk, { act, subject, subjectId, detail }: ActivityRow, name: string) {
  const known = typeof detail.revisionId === 'string' ? detail.revisionId : ''
  if (subject === 'article') return HAS_VERSION.test(act) ? urls.deskHistory(subjectId, known) : null
  if (subject === 'menu') return can(desk.actor, 'site.edit') ? urls.deskMenuHistory(name, subjectId) : null
  return null
}

const HAS_VERSION = /^article\.(save|publish|restore|approve|ask-changes|name-revision)$/

const PLACES = ['menu', 'promo-bar', 'synonym', 'redirect', 'address', 'front-page', 'library', 'retagging']

/** What is gone has no page; what has no name of its own is a place. */
function mayOpen({ actor }: Desk, { subject }: ActivityRow, isThere: boolean): boolean {
  if (subject === 'user') return can(actor, 'user.edit')
  if (subject === 'settings') return can(actor, 'settings.read')
  if (PLACES.includes(subject)) return actor.role !== 'contributor'
  return isThere
}

/** Null for whoever may not undo it. */
function undoAddress({ actor }: Desk, { subject, subjectId, id }: ActivityRow): string | null {
  const kind = TERM_KINDS.find((one) => one === subject)
  return kind && can(actor, mergeAct(kind)) ? urls.deskTerm(kind, subjectId, id) : null
}

/** Of what is gone, the record may have kept a name. */
function nameIn(detail: Record<string, unknown>): string {
  const found = [detail.name, detail.title, detail.slug, detail.from].find(
    (value) => typeof value === 'string',
  )
  return typeof found === 'string' ? found : ''
}
