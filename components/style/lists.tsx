// One article among others, in every size and with every kind of content.
import type { Teaser } from '../../lib/reader/views.ts'
import { AuthorBox } from '../article/author-box.tsx'
import { HomeIssue } from '../lists/home/home-issue.tsx'
import { LeadTeaser, ListTeaser, PortraitTeaser, SecondTeaser, SmallTeaser } from '../lists/teaser.tsx'
import { AUTHORS, PICTURE, TEASERS } from './samples.ts'
import { Specimen, State } from './specimen.tsx'

const SIZES: [name: string, Drawn: (props: { teaser: Teaser; level: 4 }) => React.ReactNode][] = [
  ['Lead', LeadTeaser],
  ['Second', SecondTeaser],
  ['Row of a list', ListTeaser],
  ['Small', SmallTeaser],
  ['Opinion', (props) => <PortraitTeaser {...props} portrait={props.teaser.picture && PICTURE} />],
]

export function Lists() {
  return (
    <>
      {SIZES.map(([name, Drawn]) => (
        <Specimen name={name} key={name}>
          <div className={name === 'Row of a list' ? undefined : 'specimen__row'}>
            {TEASERS.map(([kind, teaser]) => (
              <State kind={kind} key={kind}>
                <Drawn teaser={teaser} level={4} />
              </State>
            ))}
          </div>
        </Specimen>
      ))}
      <Specimen name="The current issue">
        <HomeIssue
          issue={{
            href: '/issues/',
            label: 'December 2025',
            volume: 18,
            number: 10,
            cover: PICTURE,
            contents: TEASERS.map(([, teaser], at) => ({ ...teaser, id: `${at}` })),
          }}
        />
      </Specimen>
      <Specimen name="A person">
        {AUTHORS.map(([kind, author]) => (
          <State kind={kind} key={kind}>
            <AuthorBox author={author} level={4} />
          </State>
        ))}
      </Specimen>
    </>
  )
}
