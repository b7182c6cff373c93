// What an article is made of, from its byline to the references, as far as it can stand without one.
import { AdSlot } from '../article/ad-slot.tsx'
import { Disclosure } from '../article/article-view.tsx'
import { Body } from '../article/body.tsx'
import { Signers } from '../article/byline.tsx'
import { Corrections } from '../article/corrections.tsx'
import { IssueNeighbours } from '../article/issue-neighbours.tsx'
import { Pager } from '../article/pager.tsx'
import { References } from '../article/references.tsx'
import { Related } from '../article/related.tsx'
import { Subjects } from '../article/subjects.tsx'
import { Figures } from './figures.tsx'
import { AD, HOSTILE, LONG, MANY, ORIGIN, PROSE, signer, TEASERS } from './samples.ts'
import { Specimen, State } from './specimen.tsx'

const KINDS = ['correction', 'clarification', 'update', 'retraction'] as const
const AT = Date.UTC(2025, 11, 9, 12)

export function ArticleParts() {
  return (
    <>
      <Specimen name="Byline">
        <State kind="One">
          <Signers byline={[signer()]} />
        </State>
        <State kind="Many">
          <Signers byline={MANY} />
        </State>
        <State kind="Hostile">
          <Signers byline={[signer(HOSTILE, [HOSTILE])]} />
        </State>
      </Specimen>
      <Specimen name="Running text">
        <Body segments={[{ kind: 'html', html: PROSE }]} origin={ORIGIN} initial="drop-cap" />
      </Specimen>
      <Figures />
      <Specimen name="Advertising">
        <AdSlot ad={AD} />
      </Specimen>
      <Specimen name="Pager">
        <Pager
          pager={{
            entries: ['1', '2', '3', 'Single Page'].map((label) => ({
              label,
              href: '/',
              current: label === '2',
            })),
            previous: { label: 'Page 1', href: '/' },
            next: { label: 'Page 3', href: '/', heading: LONG },
          }}
        />
      </Specimen>
      <Specimen name="What was put right">
        <Corrections
          corrections={KINDS.map((kind) => ({ kind, text: kind === 'update' ? HOSTILE : LONG, at: AT }))}
          label="Corrections"
          timeZone="UTC"
        />
      </Specimen>
      <Specimen name="References">
        <References
          origin={ORIGIN}
          references={{
            complete: true,
            entries: [LONG, HOSTILE.replaceAll('<', '&lt;')].map((html, at) => ({
              number: at + 1,
              id: `style-${at}`,
              html,
              backlinks: at === 0 ? [{ label: 'a', href: '#parts' }] : [],
            })),
          }}
        />
      </Specimen>
      <Specimen name="Subjects">
        <Subjects
          filedUnder={[{ label: 'Opinion', href: '/' }]}
          taggedWith={[LONG, HOSTILE].map((label, at) => ({ label, href: `/?tag=${at}` }))}
        />
      </Specimen>
      <Specimen name="Disclosure">
        <Disclosure text={`${LONG}. ${HOSTILE}`} />
      </Specimen>
      <Specimen name="Neighbours in the issue">
        <IssueNeighbours
          inThisIssue={{
            previous: { label: LONG, href: '/?previous', sponsor: 'Larkspur Imaginary Therapeutics' },
            next: { label: HOSTILE, href: '/?next', sponsor: null },
          }}
        />
      </Specimen>
      <Specimen name="Related articles">
        <Related teasers={TEASERS.map(([, teaser], at) => ({ ...teaser, id: `${at}` }))} />
      </Specimen>
    </>
  )
}
