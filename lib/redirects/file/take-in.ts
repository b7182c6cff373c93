// Takes in a file of redirects: first only what it would do, then all of it in one act, or nothing.
import { createHash } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import { z } from 'zod'
import type { Source } from '../../../db/client.ts'
import { listAllRedirects, listVisibleSlugs } from '../../../db/desk/publication/redirects.ts'
import { appendLog } from '../../../db/store/log.ts'
import { putRedirects } from '../../../db/store/publication/redirects.ts'
import { recordActivity } from '../../activity.ts'
import { MANY_REDIRECTS } from '../../changes.ts'
import { act, type Desk } from '../../desk.ts'
import { Conflict, Invalid } from '../../errors.ts'
import { keepActWithin } from '../../kept/keep.ts'
import { authorize } from '../../policy.ts'
import { standsAt } from '../../reader/publication/redirects.ts'
import { ownOrigins } from '../origins.ts'
import { articleSlugOf } from '../put.ts'
import { FROM_FILE } from '../source.ts'
import { writtenEnds, writtenTo } from '../written.ts'
import { type Plan, planFile } from './plan.ts'
import type { Tell } from './progress.ts'
import { type ReadFile, readRedirectFile } from './read.ts'
import type { KeptFile } from './undo.ts'

/** `base` is what `lookAtFile` answered: what stood when somebody looked. */
export const takeInInput = z.object({ base: z.string().max(100).catch('') })

export type FileReport = Omit<ReadFile, 'lines'> & {
  base: string
  total: number
  counts: { added: number; changed: number; same: number; refused: number }
  /** The first of each kind. */
  added: Plan['added']
  changed: Plan['changed']
  refused: Plan['refused']
}

const MOST_SHOWN = 500
/** A store takes only so many in one question. */
const AT_ONCE = 500
const MOST_BYTES = 8 * 1024 * 1024

/** Changes nothing. Refused: what cannot be read as a table. */
export async function lookAtFile(
  desk: Desk,
  body: AsyncIterable<Uint8Array>,
  tell: Tell = () => {},
): Promise<FileReport> {
  authorize(desk.actor, 'site.edit')
  const { plan, base, file } = await planOf(desk, await bytesOf(body), tell)
  const { lines, ...facts } = file
  return {
    ...{ ...facts, base, total: lines.length, counts: countsOf(plan) },
    added: plan.added.slice(0, MOST_SHOWN).map((one) => ({ ...one, ...writtenEnds(one) })),
    changed: plan.changed
      .slice(0, MOST_SHOWN)
      .map((one) => ({ ...one, ...writtenEnds(one), was: writtenTo(one.was) })),
    refused: plan.refused.slice(0, MOST_SHOWN),
  }
}

/**
 * Lines that are refused are left out; all others are written in one transaction, or none is. Refused as a whole: when
 * redirects have changed since the file was looked at. Undone by `undoFile`. Recorded once: redirect.import.
 */
export async function takeInFile(
  desk: Desk,
  { base }: z.output<typeof takeInInput>,
  body: AsyncIterable<Uint8Array>,
  tell: Tell = () => {},
): Promise<TakenIn> {
  authorize(desk.actor, 'site.edit')
  const { plan, base: now, standing } = await planOf(desk, await bytesOf(body), tell)
  if (base !== now) throw new Conflict(CHANGED)
  const counts = countsOf(plan)
  const rows = [...plan.added, ...plan.changed].map(({ from, to, note }) => ({
    ...{ id: desk.newId(), fromPath: from, toPath: to },
    ...{ createdAt: desk.now, why: note || FROM_FILE },
  }))
  const kept = keptOf(plan, standing)
  const undo = await act(desk, async (tx) => {
    if (baseOf(targetsOf(await redirectsIn(tx))) !== now) throw new Conflict(CHANGED)
    for (let done = 0; done < rows.length; done += AT_ONCE) {
      tell({ stage: 'writing', done, all: rows.length })
      await putRedirects(tx, rows.slice(done, done + AT_ONCE))
    }
    if (rows.length > 0) await appendLog(tx, desk.now, MANY_REDIRECTS)
    const entry = { act: 'redirect.import', subject: 'redirect', subjectId: 'file', detail: counts }
    await recordActivity(tx, desk, entry)
    if (rows.length === 0) return null
    return keepActWithin(tx, desk, { kind: 'redirect-file', kept, words: wordsOf(counts) })
  })
  return { ...counts, undo }
}

/** `undo` is what `undoFile` takes; null when nothing was written. */
export type TakenIn = FileReport['counts'] & { undo: string | null }

const wordsOf = ({ added, changed }: FileReport['counts']) =>
  `${added.toLocaleString('en-US')} added, ${changed.toLocaleString('en-US')} changed`

/** Only what it takes to undo it: where each leads by the file, and of those that stood before what they were. */
function keptOf({ added, changed }: Plan, standing: Standing): KeptFile {
  return {
    added: added.map(({ from, to }) => [from, to]),
    changed: changed.map(({ from, to, was }) => {
      const { why = '', writtenPath = null } = standing.get(from) ?? {}
      return [from, to, was, why, writtenPath]
    }),
  }
}

const CHANGED =
  'Somebody has changed redirects since you looked at the file, so nothing was taken in. Look at it again.'

const countsOf = ({ added, changed, same, refused }: Plan) => ({
  ...{ added: added.length, changed: changed.length, same, refused: refused.length },
})

async function planOf(desk: Desk, bytes: Uint8Array, tell: Tell) {
  const file = readRedirectFile(bytes)
  const standing = await redirectsIn(desk.db)
  const redirects = targetsOf(standing)
  const slugs = file.lines.flatMap(({ from, to }) =>
    [articleSlugOf(from) ?? [], articleSlugOf(to) ?? []].flat(),
  )
  const live = await liveAmong(desk, [...new Set(slugs)])
  const reading = { db: desk.db, now: desk.now, note() {} }
  const all = file.lines.length
  const world = {
    ...{ redirects, origins: ownOrigins() },
    isLive: (slug: string) => live.has(slug),
    stands: (address: string) => standsAt(reading, address),
  }
  const plan = await planFile(file.lines, world, (done) => tell({ stage: 'looking', done, all }))
  return { file, plan, standing, base: baseOf(redirects) }
}

/** Between the questions others get their turn on the processor. */
async function liveAmong(desk: Desk, slugs: string[]): Promise<Set<string>> {
  const live = new Set<string>()
  for (let from = 0; from < slugs.length; from += AT_ONCE) {
    for (const slug of await listVisibleSlugs(desk, slugs.slice(from, from + AT_ONCE))) live.add(slug)
    await breathe()
  }
  return live
}

type Standing = Awaited<ReturnType<typeof redirectsIn>>

async function redirectsIn(db: Source) {
  return new Map((await listAllRedirects(db)).map((row) => [row.fromPath, row]))
}

const targetsOf = (standing: Standing) => new Map([...standing].map(([from, { toPath }]) => [from, toPath]))

/** Another one as soon as any redirect is another. */
function baseOf(redirects: Map<string, string>): string {
  const hash = createHash('sha256')
  for (const [from, to] of redirects) hash.update(`${from}\n${to}\n`)
  return hash.digest('base64url')
}

async function bytesOf(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > MOST_BYTES) throw new Invalid('This file has more than 8 MB. Split it.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
