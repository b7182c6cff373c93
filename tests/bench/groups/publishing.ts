// Publishing while readers read: what is saved is seen at the next request everywhere, and a crowd makes nothing twice.
import { randomUUID } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { eq } from 'drizzle-orm'
import { ESSAY } from '../../support/pages.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { figuresOf } from '../figures.ts'
import { type Crowd, crowd, type Read } from '../load/crowd.ts'
import type { Group, Row } from '../row.ts'
import type { Stage } from '../stage.ts'

const PUBLISHED = 1000
const A_SECOND = 200
const STAMPEDES = 100
const CONNECTIONS = 500

/** Everywhere the essay's title stands, among what is related to another article too. */
const SURFACES = [
  ...[ESSAY, `${ESSAY}2/`, `${ESSAY}?singlepage=1`, '/category/opinion/', '/category/opinion/rheuminations/'],
  ...['/tag/empathy/', '/author/meera-rao/', '/feed/', '/feed/atom/', '/feed/json/', '/tag/empathy/feed/'],
  ...['/', '/issue/2025-12/', '/search/?q=author:%22Meera+Rao%22', '/article/the-map-i-drew-wrong/'],
]

export const publishing: Group = {
  name: 'publishing',
  title: 'Publishing, while others read',
  env: { MASTHEAD_CLOCK: String(AS_OF) },
  async measure(stage): Promise<Row[]> {
    const editor = await anEditor(stage)
    return [...(await publishMany(stage, editor)), ...(await stampede(stage, editor))]
  },
}

type Editor = { publish(title: string): Promise<void> }

/** Saves the essay under another title and publishes it, as the desk does: resolves when that is acknowledged. */
async function anEditor({ origin, headers, db }: Stage): Promise<Editor> {
  const own = await headers()
  const { orm, t } = await db()
  const [essay] = await orm
    .select()
    .from(t.articles)
    .where(eq(t.articles.slug, 'what-the-waiting-room-hears'))
  const address = `${origin}/api/desk/articles/${essay?.id}/`
  const send = async (path: string, body?: object) => {
    const init = body ? { method: 'POST', headers: own, body: JSON.stringify(body) } : { headers: own }
    const answer = await fetch(address + path, init)
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  let { rev, content } = await send('')
  return {
    async publish(title) {
      content = { ...content, title }
      rev = (await send('', { key: randomUUID(), rev, isAutomatic: false, content })).rev
      await send('publish/', { rev, despite: 'It is measured.' })
    },
  }
}

async function publishMany(stage: Stage, { publish }: Editor): Promise<Row[]> {
  const [readers, checker] = [crowd(stage.origin, 50), crowd(stage.origin, SURFACES.length)]
  const background = steadily(readers)
  const acknowledged: number[] = []
  const seen: number[] = []
  let stale = 0
  for (let turn = 0; turn < PUBLISHED; turn++) {
    const title = `The waiting room, heard for the ${turn}th time`
    const began = performance.now()
    await publish(title)
    acknowledged.push(performance.now() - began)
    const reads = await Promise.all(SURFACES.map(checker.read))
    seen.push(...reads.map(({ ms }) => ms))
    stale += reads.filter(({ status, body }) => status !== 200 || !gunzipSync(body).includes(title)).length
  }
  const others = await background.end()
  for (const each of [readers, checker]) each.leave()
  return [
    row(
      `stale answers after ${PUBLISHED} publishes, on ${SURFACES.length} surfaces`,
      'answers',
      { median: stale },
      0,
    ),
    row('errors among the other readers’ requests', 'answers', { median: errors(others) }, 0),
    row('saved and published, acknowledged', 'ms', figuresOf(acknowledged)),
    row('the next request, made anew for it', 'ms', figuresOf(seen)),
    row(`what others read meanwhile, ${A_SECOND} a second`, 'ms', figuresOf(others.map(({ ms }) => ms))),
  ]
}

/** One request each few milliseconds, whether the ones before are answered or not. */
function steadily({ read }: Crowd): { end(): Promise<Read[]> } {
  const asked: Promise<Read>[] = []
  const timer = setInterval(() => asked.push(read(SURFACES[asked.length % 6] ?? '/')), 1000 / A_SECOND)
  return {
    end() {
      clearInterval(timer)
      return Promise.all(asked)
    },
  }
}

async function stampede(stage: Stage, { publish }: Editor): Promise<Row[]> {
  const readers = crowd(stage.origin, CONNECTIONS)
  const paths = ['/', ESSAY]
  const all = () =>
    Promise.all(Array.from({ length: CONNECTIONS }, (_, at) => readers.read(paths[at % 2] ?? '/')))
  await all()
  const reads: Read[] = []
  const made: number[] = []
  for (let turn = 0; turn < STAMPEDES; turn++) {
    const before = await stage.counts()
    const [, ...rounds] = await Promise.all([publish(`A stampede, the ${turn}th`), all()])
    reads.push(...rounds.flat(), ...(await all()))
    made.push((await stage.counts()).made - before.made)
  }
  readers.leave()
  const figures = figuresOf(reads.map(({ ms }) => ms))
  return [
    row(
      `most made anew for two addresses and one publish, ${CONNECTIONS} connections`,
      'pages',
      { median: Math.max(...made) },
      paths.length,
    ),
    row('errors among them', 'answers', { median: errors(reads) }, 0),
    { ...row('an answer in the crowd', 'ms', figures), goal: { of: 'p99', most: 300 } },
  ]
}

const errors = (reads: Read[]) => reads.filter(({ status }) => status !== 200).length

function row(
  what: string,
  unit: Row['unit'],
  figures: Pick<Row, 'median' | 'p95' | 'p99'>,
  most?: number,
): Row {
  return { what, unit, ...figures, ...(most === undefined ? {} : { goal: { of: 'median', most } }) }
}
