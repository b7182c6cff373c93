// People who save without pause while a server is killed under them: what they were told is saved has to be there afterwards.
import Sqlite from 'better-sqlite3'
import { expect } from 'vitest'
import { contentOf } from '../../../lib/articles/content.ts'
import { ask } from '../running/fetching.ts'

type Acknowledged = { articleId: string; rev: number; text: string }
/** One person's tab, which sends what was not answered again under the same key. */
type Saver = { articleId: string; rev: number; sent: { key: string; text: string } | null; number: number }

export type Savers = ReturnType<typeof makeSavers>

export function makeSavers(count: number) {
  const acknowledged: Acknowledged[] = []
  const savers = Array.from(
    { length: count },
    (): Saver => ({ articleId: '', rev: 0, sent: null, number: 0 }),
  )
  const cut = { off: 0 }

  /** Everybody saves until no answer comes any more; `enough` is called once that many more were acknowledged. */
  const work = async (origin: string, headers: Record<string, string>, more: number, enough: () => void) => {
    const target = acknowledged.length + more
    await Promise.all(
      savers.map(async (saver, who) => {
        for (;;) {
          saver.sent ??= { key: `save-${who}-${saver.number}`, text: `Saver ${who}, save ${saver.number++}.` }
          const done = await send({ origin, headers }, saver, saver.sent)
          if (!done) {
            cut.off++
            return
          }
          acknowledged.push({ ...done, text: saver.sent.text })
          Object.assign(saver, done, { sent: null })
          if (acknowledged.length === target) enough()
        }
      }),
    )
  }

  /** Every acknowledged save is a revision with this rev and text, each exactly once, and the store is whole. */
  const expectAllKept = (file: string) => {
    const store = new Sqlite(file, { readonly: true })
    expect(store.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(store.pragma('foreign_key_check')).toEqual([])
    const rows = store
      .prepare<string, Acknowledged & { content: string; now: number }>(
        `SELECT r.article_id AS articleId, r.rev, r.content, a.rev AS now, r.title AS text
           FROM revisions r JOIN articles a ON a.id = r.article_id WHERE r.title LIKE ?`,
      )
      .all('Saver %')
    store.close()
    const whole = rows.filter(({ content, text }) => content.split(text).length - 1 === LINES + 1)
    expect(whole.length, 'revisions with all of their text').toBe(rows.length)
    const kept = new Set(rows.map(({ articleId, rev, text }) => `${articleId} ${rev} ${text}`))
    const texts = new Set(rows.map(({ articleId, text }) => `${articleId} ${text}`))
    expect(texts.size, 'no save was done twice').toBe(rows.length)
    expect(
      acknowledged.filter(({ articleId, rev, text }) => !kept.has(`${articleId} ${rev} ${text}`)),
    ).toEqual([])
    const revs = new Map(rows.map(({ articleId, now }) => [articleId, now]))
    expect(acknowledged.filter(({ articleId, rev }) => (revs.get(articleId) ?? 0) < rev)).toEqual([])
  }

  return { acknowledged, cut, work, expectAllKept }
}

const LINES = 40

/** Null when no answer came. */
async function send(
  { origin, headers }: { origin: string; headers: Record<string, string> },
  { articleId, rev, number }: Saver,
  { key, text }: { key: string; text: string },
) {
  const paragraph = { type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }
  const body = { type: 'doc' as const, content: Array.from({ length: LINES }, () => paragraph) }
  const content = contentOf({ title: text, body })
  const save = { key, isAutomatic: number % 5 > 0, content, ...(articleId ? { rev } : {}) }
  const path = articleId ? `/api/desk/articles/${articleId}/` : '/api/desk/articles/'
  const init = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' } }
  const answer = await ask(origin, path, { ...init, body: JSON.stringify(save) }).catch((error: unknown) => {
    // Cut off: the connection broke, before or in the middle of the answer.
    if (error instanceof TypeError) return null
    throw error
  })
  if (!answer) return null
  expect(answer.status, answer.text).toBe(200)
  const saved = JSON.parse(answer.text)
  return { articleId: String(saved.id ?? articleId), rev: Number(saved.rev) }
}
