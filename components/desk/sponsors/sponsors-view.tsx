// Who pays for articles and hubs, as plain forms: the words that are printed, and the link and logo that go with them.
import type { SponsorForm } from '../../../lib/sponsors/load.ts'
import type { Removed } from '../../../lib/terms/removed.ts'
import { urls } from '../../../lib/urls.ts'
import { PhotoField } from '../authors/photo-field.client.tsx'
import { FormField } from '../forms/form-field.client.tsx'
import { PlainForm } from '../forms/plain-form.client.tsx'
import { PreviewButton } from '../forms/preview-button.tsx'
import { HistorySection } from '../terms/history-section.tsx'
import { RemovedList, RemovedNotice } from '../terms/removed.tsx'

type ViewProps = {
  sponsors: SponsorForm[]
  removed: Removed[]
  timeZone: string
  /** The one that was just removed. */
  justRemoved?: string
}

export function SponsorsView({ sponsors, removed, timeZone, justRemoved }: ViewProps) {
  return (
    <div className="ads">
      <div className="screen__head">
        <h1>Sponsors</h1>
      </div>
      <RemovedNotice
        removed={removed.find(({ id }) => id === justRemoved)}
        restoreAt={urls.restoreSponsor}
        effect="What was printed stays, without link and logo."
      />
      <p className="menu-editor__help">
        An article or a hub is sponsored by the words you give it there. Where these are a sponsor’s, its link
        and logo stand with them. Sponsored pages carry no advertising.
      </p>
      <details className="promo-form" open={sponsors.length === 0}>
        <summary>New sponsor</summary>
        <Fields sponsor={null} />
      </details>
      {sponsors.length === 0 && (
        <p className="nothing">
          No sponsor is known yet. Give one a name, the words as printed, such as “Supported by Larkspur”, and
          where its name leads.
        </p>
      )}
      <ul className="ads__lines">
        {sponsors.map((sponsor) => (
          <li key={sponsor.base}>
            <span className="ads__words">
              <strong>
                <bdi>{sponsor.name}</bdi>
              </strong>
              <span className="ads__note">
                <bdi>{sponsor.label}</bdi>
              </span>
            </span>
            <details className="promo-form">
              <summary>
                Change<span className="hidden"> {sponsor.name}</span>
              </summary>
              <Fields sponsor={sponsor} />
              <details>
                <summary className="button button--small" aria-label={`Remove ${sponsor.name} …`}>
                  Remove …
                </summary>
                <PlainForm action={urls.removeSponsor(sponsor.id)} className="promo-form__fields">
                  <p className="field__help">
                    What is printed stays where it stands, without link and logo. It can be brought back.
                  </p>
                  <div>
                    <button type="submit" className="button">
                      Remove
                    </button>
                  </div>
                </PlainForm>
              </details>
              <HistorySection
                {...{ history: sponsor.history, timeZone, of: sponsor.id }}
                restore={{
                  action: urls.sendSponsor(sponsor.id),
                  fields: (before) => ({ base: sponsor.base, ...textsOf(before) }),
                }}
              />
            </details>
          </li>
        ))}
      </ul>
      <RemovedList {...{ removed, timeZone }} restoreAt={urls.restoreSponsor} />
    </div>
  )
}

/** As the form would send it. */
function textsOf({ name, label, href, logoId }: Record<string, unknown>): Record<string, string> {
  return { name: String(name), label: String(label), href: String(href ?? ''), logoId: String(logoId ?? '') }
}

function Fields({ sponsor }: { sponsor: SponsorForm | null }) {
  return (
    <PlainForm action={urls.sendSponsor(sponsor?.id)} className="promo-form__fields">
      {sponsor && <input type="hidden" name="base" value={sponsor.base} />}
      <Line name="name" label="Name" value={sponsor?.name} isRequired />
      <Line
        name="label"
        label="Words as printed"
        value={sponsor?.label}
        help="What articles and hubs printed before stays as it was printed."
        isRequired
      />
      <Line name="href" label="Link" value={sponsor?.href} help="Empty: none." />
      <PhotoField photo={sponsor?.logo ?? null} name="logoId" label="Logo" />
      <div className="form-acts">
        <button type="submit" className="button button--primary">
          {sponsor ? 'Save' : 'Add'}
        </button>
        <PreviewButton action={urls.previewSponsor(sponsor?.id)} />
      </div>
    </PlainForm>
  )
}

type LineProps = {
  name: string
  label: string
  value: string | undefined
  help?: string
  isRequired?: true
}

function Line(props: LineProps) {
  return <FormField {...props} maxLength={2000} />
}
