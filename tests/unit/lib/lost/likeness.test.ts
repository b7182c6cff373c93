// One rule of what an address was probably meant to be, for readers who find nothing and for the desk's report of them.
import { expect, test } from 'vitest'
import { wordsOf } from '../../../../lib/lost/words.ts'
import { loadMissing } from '../../../../lib/reader/missing.ts'
import { redirectKey } from '../../../../lib/redirects/key.ts'
import { countStray, takeStrays } from '../../../../lib/reports/count.ts'
import { keepStrays } from '../../../../lib/reports/keep.ts'
import { loadReports } from '../../../../lib/reports/load.ts'
import { anArticle } from '../../../support/builders.ts'
import { deskOf, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0'

/** As readers and old links write them. */
const GOUT = '/article/gout-and-the-kidney-what-to-measure/'
const KNEE = '/article/knee-osteoarthritis-exercise/'
const SALT = '/article/salt-gout-in-winter/'
const NEAR: [address: string, article: string | null][] = [
  // Slips of the pen.
  ['/article/knee-osteoarthritis-exersice/', KNEE],
  ['/article/nkee-ostaoarthritis-exercize/', KNEE],
  ['/article/gout-and-teh-kidney-what-to-measure/', GOUT],
  // Words that are missing, or in another order.
  ['/article/gout-and-the-kidney/', GOUT],
  ['/article/exercise-knee-osteoarthritis/', KNEE],
  ['/article/the-knee-osteoarthritis-exercise-plan/', KNEE],
  // Where other sites keep them.
  ['/2019/05/gout-and-the-kidney-what-to-measure/', GOUT],
  ['/2019/05/12/Gout-and-the-Kidney-What-to-Measure/', GOUT],
  ['/blog/clinical/knee_osteoarthritis_exercise/', KNEE],
  ['/articles/1234-knee-osteoarthritis-exercise', KNEE],
  // What programs put behind them.
  ['/2019/05/knee-osteoarthritis-exercise/amp/', KNEE],
  ['/knee-osteoarthritis-exercise.html', KNEE],
  ['/knee-osteoarthritis-exercise/index.html', KNEE],
  ['/2019/05/knee-osteoarthritis-exercise/comments/page/2/', KNEE],
  ['/article/knee-osteoarthritis-exercise/print/', KNEE],
  ['/article/knee-osteoarthritis-exercise&amp;utm_source=letter/', KNEE],
  ['/article/knee-osteoarthritis-exercise&utm_source=letter&utm_medium=mail/', KNEE],
  ['/article/salt%26gout-in-winter/', SALT],
  ['/article/salt&gout-in-winter/', SALT],
  ['/article/knee-osteoarthritis-exercise%3Futm_source=letter/', KNEE],
  ['/article/knee-osteoarthritis-exercise%E2%80%9D/', KNEE],
  ['/article/knee-osteoarthritis-exercise),/', KNEE],
  ['/article/knee-osteoarthritis-exercise-2/', KNEE],
  // What is like nothing.
  ['/article/shoulder/', null],
  ['/the/', null],
  ['/12/', null],
]

test('a reader is offered what the desk is told: slips, missing words, old places, and whatever stands behind', async () => {
  takeStrays()
  await anArticle(store.db, { title: 'Gout and the kidney: what to measure' })
  await anArticle(store.db, { title: 'Knee osteoarthritis exercise' })
  await anArticle(store.db, { title: 'Salt & gout in winter' })
  await anArticle(store.db, { title: 'The long way to a diagnosis' })
  const headers = { 'user-agent': FIREFOX }
  for (const [address] of NEAR)
    countStray({ status: 404, tally: null, address, method: 'GET', headers, at: NOON })
  await keepStrays(store.db, NOON)
  const lines = (await loadReports(deskOf(managingEditor, store.db), { days: '7', show: '' }))?.missing ?? []
  const said = new Map(lines.map(({ address, suggested }) => [address, suggested?.to ?? null]))
  const found: [string, string | null, string | null | undefined][] = []
  for (const [address] of NEAR) {
    const lost = await loadMissing(reader(store.db), address)
    const offered = lost.kind === 'missing' ? (lost.view.near[0]?.href ?? null) : lost.kind
    found.push([address, offered, said.get(redirectKey(address))])
  }
  expect(found).toEqual(NEAR.map(([address, to]) => [address, to, to]))
})

test('the words are those of the last part that names something', () => {
  const words = (address: string) => wordsOf(address).join(' ')
  expect(words('/2019/05/Gout-and-salt.html/2/?p=1')).toBe('gout and salt')
  expect(words('/article/q&a-on-gout/')).toBe('q a on gout')
  expect(words('/article/q%26a-on-gout/')).toBe('q a on gout')
  expect(words('/gout/feed/')).toBe('gout')
  expect(words('/gout/index.html')).toBe('gout')
  expect(words('/feed/')).toBe('feed')
  expect(words('/%E0%A4%A/')).toBe('')
  expect(words('/痛風-と-腎臓-痛風/')).toBe('')
  expect(words('/痛風について/')).toBe('痛風について')
})
