// What a page costs once it is kept: against Node's own and against nginx with a file, the same bytes in turns.
import { gunzipSync } from 'node:zlib'
import { AS_OF } from '../../support/running/demo-data.ts'
import { askRaw } from '../../support/running/fetching.ts'
import { ensureProgram } from '../../support/running/programs.ts'
import { figuresOf } from '../figures.ts'
import { bareNode, nginx } from '../load/rivals.ts'
import { drive, type Load } from '../load/wrk.ts'
import type { Group, Row } from '../row.ts'

const ROUNDS = 5
const SECONDS = 4
const PATH = '/article/what-the-waiting-room-hears/'
const GZIP = { 'Accept-Encoding': 'gzip' }

export const serving: Group = {
  name: 'serving',
  title: 'Kept, for each request (wrk, 32 connections, gzip; ratios of turns in one run)',
  env: { MASTHEAD_CLOCK: String(AS_OF) },
  async measure({ origin }): Promise<Row[]> {
    ensureProgram('wrk')
    ensureProgram('nginx', 'nginx-light')
    const { body, headers } = await askRaw(origin, PATH, { headers: GZIP })
    if (!gunzipSync(body).includes('brass arm')) throw new Error('This is not the article.')
    const known = { ...GZIP, 'If-None-Match': String(headers.etag) }
    const rivals = [await bareNode(body), await nginx(body)] as const
    const turns = [
      { url: rivals[0].url, headers: GZIP, least: body.length },
      { url: rivals[1].url, headers: GZIP, least: body.length },
      { url: origin + PATH, headers: GZIP, least: body.length },
      { url: origin + PATH, headers: known, least: 0 },
    ]
    const loads: Load[][] = turns.map(() => [])
    try {
      for (let round = 0; round <= ROUNDS; round++)
        for (const [at, { url, headers, least }] of turns.entries()) {
          const load = await drive(url, { seconds: SECONDS, headers })
          if (load.bytes < least || (least === 0 && load.bytes > 1000))
            throw new Error(`${url} answered ${load.bytes} bytes instead of ${least}.`)
          // The first round warms up.
          if (round > 0) loads[at]?.push(load)
        }
    } finally {
      await Promise.all(rivals.map((rival) => rival.stop()))
    }
    return rowsOf(loads)
  },
}

function rowsOf([bare = [], file = [], ours = [], unchanged = []]: Load[][]): Row[] {
  const rate = (loads: Load[]) => figuresOf(loads.map((load) => load.requestsPerSecond)).median
  const p99 = (loads: Load[]) => figuresOf(loads.map((load) => load.p99)).median
  const row = (what: string, loads: Load[], other: [string, Load[]], least?: number): Row => ({
    ...{ what, unit: 'requests/s', median: rate(loads), against: { what: other[0], median: rate(other[1]) } },
    ...(least ? { goal: { of: 'ratio', least } } : {}),
  })
  return [
    row('an article from the store', ours, ['by a bare node:http', bare], 0.85),
    row('the same', ours, ['by nginx, one worker, from a file', file], 0.7),
    {
      ...{ what: '99th percentile of its answers', unit: 'ms', median: p99(ours) },
      ...{ against: { what: 'by nginx', median: p99(file) }, goal: { of: 'ratio', most: 2 } },
    },
    row('“not modified” (304)', unchanged, ['whole answers', ours], 1),
    row('for comparison: the bare node:http', bare, ['by nginx', file]),
    {
      ...{ what: 'and the 99th percentile of its answers', unit: 'ms', median: p99(bare) },
      against: { what: 'by nginx', median: p99(file) },
    },
  ]
}
