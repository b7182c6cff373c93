// How an article opens, and what one can do with it.
import type { PrintedCitation } from '../../lib/discovery/citation/printed.ts'
import { ArticleHead, type ArticleHeadView } from '../article/article-head.tsx'
import { Cite } from '../article/cite.tsx'
import { Share } from '../article/share.tsx'
import { Toc } from '../article/toc.tsx'
import { HOSTILE, LONG, MANY, MISSING_PICTURE, PICTURE, signer } from './samples.ts'
import { Specimen, State } from './specimen.tsx'

const AT = Date.UTC(2025, 11, 8, 12)

const USUAL: ArticleHeadView = {
  ...{ kicker: 'An essay', title: 'What the Waiting Room Hears', sponsor: null, language: null },
  dek: 'A burst pipe put a rheumatologist on the wrong side of her own door for forty minutes.',
  byline: [signer()],
  issue: { label: 'December 2025', href: '/issues/', volume: 18, number: 12 },
  ...{ publishedAt: AT, updatedAt: null, agedYears: null, timeZone: 'UTC', minutes: 15 },
  hero: PICTURE,
  // A landmark, which stands among the controls.
  breadcrumb: [],
  page: { number: 1, count: 1, single: false },
}

const HEADS: [kind: string, view: ArticleHeadView][] = [
  ['Usual', USUAL],
  [
    'Long, sponsored, put right later',
    {
      ...USUAL,
      ...{ title: LONG, dek: `${LONG}. ${LONG}.`, byline: MANY, updatedAt: AT + 86_400_000 },
      sponsor: 'Supported by Larkspur Imaginary Therapeutics, an invented company with a long name',
    },
  ],
  ['Old', { ...USUAL, agedYears: 12 }],
  ['A later page', { ...USUAL, page: { number: 3, count: 6, single: false } }],
  ['Missing', { ...USUAL, kicker: null, dek: null, byline: [], issue: null, hero: null }],
  [
    'Hostile, its picture lost',
    { ...USUAL, kicker: HOSTILE, title: HOSTILE, dek: HOSTILE, sponsor: HOSTILE, hero: MISSING_PICTURE },
  ],
]

const cited = (style: PrintedCitation['style'], before: string): PrintedCitation => ({
  ...{ style, before, journal: 'Synovia', between: '. 2025;18(10). ', after: ' ' },
  url: `https://synovia.example/${'long-address/'.repeat(8)}`,
})

export function ArticleHeads() {
  return (
    <>
      {HEADS.map(([kind, view]) => (
        <Specimen name={kind} key={kind}>
          <ArticleHead view={view} level={4} />
        </Specimen>
      ))}
      <Specimen name="Contents">
        <Toc contents={[LONG, HOSTILE].map((label, at) => ({ label, href: `/?part=${at}` }))} />
      </Specimen>
      <Specimen name="Passing on">
        <State kind="On one page">
          <Share title={HOSTILE} href="https://synovia.example/" />
        </State>
      </Specimen>
      <Specimen name="Citing">
        <Cite
          slug="style"
          citations={[cited('AMA', `Rao M. ${LONG}. `), cited('Vancouver', `${HOSTILE}. `)]}
        />
      </Specimen>
    </>
  )
}
