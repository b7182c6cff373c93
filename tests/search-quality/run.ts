// `npm run search-quality`: prints how good search and related articles are over the demo; `--all` every question too, and
// `--among 5000` the same with so many articles more.
import { parseArgs } from 'node:util'
import { terminalIo } from '../../lib/ops/command.ts'
import { makeProgress } from '../../lib/ops/progress.ts'
import { measureQuality } from './measure.ts'
import { mean } from './measures.ts'

const { values } = parseArgs({
  options: { all: { type: 'boolean' }, among: { type: 'string', default: '0' } },
})
const among = Number(values.among)
const progress = makeProgress(terminalIo())
const { queries, related } = await measureQuality({
  among,
  step: (done) => progress.step(done, among, 'Writing the archive'),
})
progress.stop()
const line = (figure: number, name: string, found: string[]) =>
  `${figure.toFixed(2)}  ${name.padEnd(44)}${found.slice(0, 4).join(', ')}\n`

const isAll = values.all === true
for (const { query, ndcg, found } of queries)
  if (isAll || ndcg < 0.7) process.stdout.write(line(ndcg, query, found))
for (const { slug, precision, found } of related)
  if (isAll || precision < 0.5) process.stdout.write(line(precision, slug, found))

const figures: [string, number, number][] = [
  ['Search: nDCG@10', mean(queries.map(({ ndcg }) => ndcg)), queries.length],
  ['Search: MRR', mean(queries.map(({ rank }) => rank)), queries.length],
  ['Related articles: precision@4', mean(related.map(({ precision }) => precision)), related.length],
]
process.stdout.write(
  isAll ? '\n' : '\nAbove, what is below 0.7 (search) or 0.5 (related); --all prints everything.\n',
)
for (const [name, figure, count] of figures)
  process.stdout.write(`${name.padEnd(32)}${figure.toFixed(3)}  over ${count}\n`)
