// All campaigns with what they do and how they went, and the places they can stand in.

import { sizeWords } from '../../../lib/ads/fit.ts'
import type { AdsDesk, CampaignLine } from '../../../lib/ads/load.ts'
import { PLACEMENTS, type Placement, SCREENS } from '../../../lib/ads/placements.ts'
import { urls } from '../../../lib/urls.ts'
import { gapNote, SCREEN_WORDS } from './gap-words.ts'
import { standingWords } from './standing-words.ts'

export function AdsView({ view }: { view: AdsDesk }) {
  const of = (kind: CampaignLine['kind']) => view.campaigns.filter((line) => line.kind === kind)
  return (
    <div className="ads">
      <div className="screen__head">
        <h1>Advertising</h1>
        <a className="button button--primary" href={urls.deskNewCampaign()}>
          New campaign
        </a>
      </div>
      <Lines
        title="Paid campaigns"
        lines={of('paid')}
        today={view.today}
        empty="Nobody advertises yet. A campaign has pictures with links, the places it may stand in, its first and last day, and its share beside others."
      />
      <Lines
        title="The magazine’s own"
        lines={of('house')}
        today={view.today}
        empty="The magazine’s own advertisements stand where no paid campaign fits. Without any, such places are simply not there."
      />
      <section className="ads__part" aria-labelledby="places-heading">
        <h2 id="places-heading">Places</h2>
        <p className="field__help">
          Readers’ browsers take the size for their window, of those that a campaign has. Each has its room
          kept before the picture is there, so that no text moves. Sponsored articles and hubs have none.
        </p>
        <table className="ads__table">
          <thead>
            <tr>
              <th scope="col">Place</th>
              <th scope="col">Where it stands</th>
              <th scope="col">Pictures</th>
            </tr>
          </thead>
          <tbody>
            {PLACEMENTS.map(({ name, title, where, takes }) => (
              <tr key={name}>
                <th scope="row">{title}</th>
                <td>{where}</td>
                <td>{takesWords(takes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

type LinesProps = { title: string; lines: CampaignLine[]; today: string; empty: string }

function Lines({ title, lines, today, empty }: LinesProps) {
  return (
    <section className="ads__part" aria-label={title}>
      <h2>{title}</h2>
      {lines.length === 0 && <p className="nothing">{empty}</p>}
      <ul className="ads__lines">
        {lines.map((line) => (
          <li key={line.id}>
            {line.thumb && (
              <img className="ads__thumb" src={line.thumb} alt="" width={97} height={25} loading="lazy" />
            )}
            <span className="ads__words">
              <a href={urls.deskCampaign(line.id)}>
                <bdi>{line.name}</bdi>
              </a>
              <span className="ads__note">
                {line.advertiser && <bdi>{line.advertiser}. </bdi>}
                {standingWords(line.standing, line.days, today)}
              </span>
              {line.gaps.length > 0 && <span className="ads__note">{gapNote(line.gaps)}</span>}
            </span>
            <span className="ads__note">{countWords(line)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const countWords = ({ impressions, clicks }: CampaignLine) =>
  `${impressions.toLocaleString('en-US')} shown, ${clicks.toLocaleString('en-US')} followed`

function takesWords(takes: Placement['takes']): string {
  return SCREENS.filter((screen) => takes[screen].length > 0)
    .map((screen) => `${SCREEN_WORDS[screen]} ${takes[screen].map(sizeWords).join(' or ')}`)
    .join('; ')
}
