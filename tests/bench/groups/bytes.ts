// What an article's page weighs for somebody who has nothing of it yet: HTML, styles and scripts, packed by gzip.
import { get } from 'node:http'
import { gunzipSync } from 'node:zlib'
import type { Group, Row } from '../row.ts'

const PATH = '/article/what-the-waiting-room-hears/'
/** Pictures and faces come later, and are not counted; what the browser fetches by rules of its own is. */
const STYLES = /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"/g
const SCRIPTS = /<script\b[^>]*\bsrc="([^"]+)"/g

export const bytes: Group = {
  name: 'bytes',
  title: 'Bytes of an article page, on a cold cache',
  async measure({ origin }): Promise<Row[]> {
    const page = await weigh(`${origin}${PATH}`)
    const html = page.text()
    const all = async (pattern: RegExp) =>
      Promise.all([...html.matchAll(pattern)].map(([, href = '']) => weigh(new URL(href, origin).href)))
    const [styles, scripts] = [await all(STYLES), await all(SCRIPTS)]
    const rules = page.rules ? [await weigh(new URL(page.rules, origin).href)] : []
    const fetched = [page, ...styles, ...scripts, ...rules]
    return [
      { what: 'HTML, styles and scripts together', ...kilobytes(fetched), goal: atMost(30) },
      { what: 'of that, scripts', ...kilobytes(scripts), goal: atMost(6.5) },
      { what: 'of that, styles', ...kilobytes(styles) },
      { what: 'of that, the page itself', ...kilobytes([page]) },
      { what: 'requests for them', unit: 'requests', median: fetched.length, goal: atMost(6) },
    ]
  },
}

type Weighed = { size: number; text(): string; rules: string | undefined }

const atMost = (most: number) => ({ of: 'median', most }) as const

const kilobytes = (all: Weighed[]) => ({
  unit: 'KB' as const,
  median: all.reduce((sum, { size }) => sum + size, 0) / 1024,
})

/** As it comes over the line. Throws when it is not there. */
function weigh(url: string): Promise<Weighed> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, async (answer) => {
      const body = Buffer.concat(await answer.toArray())
      const isPacked = answer.headers['content-encoding'] === 'gzip'
      if (answer.statusCode !== 200) return reject(new Error(`${url} answered ${answer.statusCode}.`))
      const rules = /"([^"]+)"/.exec(String(answer.headers['speculation-rules'] ?? ''))?.[1]
      resolve({ size: body.length, text: () => (isPacked ? gunzipSync(body) : body).toString(), rules })
    }).on('error', reject)
  })
}
