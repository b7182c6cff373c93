// How an author outside the newsroom answers on a draft: one click to approve, or words about what to change. Plain forms.
import { formatMoment } from '../../lib/dates.ts'
import type { FoundGuest, GuestAnswerView } from '../../lib/preview/guest.ts'
import { MOST_LETTERS } from '../../lib/preview/limits.ts'
import { urls } from '../../lib/urls.ts'

type Guest = Omit<FoundGuest, 'shown'>
type AnswerProps = { address: string; guest: Guest; answer: GuestAnswerView; said: string }

export function GuestAnswer({ address, guest, answer, said }: AnswerProps) {
  const { approved, revisionId } = answer
  return (
    <section className="guest-answer" id="answer" aria-labelledby="answer_title">
      <div className="guest-answer__inner">
        <h2 className="guest-answer__title" id="answer_title">
          Is it right so?
        </h2>
        <Said said={said} />
        {approved && <Approved guest={guest} approved={approved} />}
        <div className="guest-answer__forms">
          {!approved?.isThisVersion && (
            <form className="guest-answer__form" method="post" action={urls.previewApproval(address)}>
              <input type="hidden" name="revisionId" value={revisionId} />
              <NameField id="approve_name" />
              <button className="guest-answer__button guest-answer__button--main" type="submit">
                I approve this version
              </button>
            </form>
          )}
          <details className="guest-answer__changes" open={said === 'empty' || undefined}>
            <summary className="guest-answer__summary">I ask for changes</summary>
            <form className="guest-answer__form" method="post" action={urls.previewChanges(address)}>
              <input type="hidden" name="revisionId" value={revisionId} />
              <NameField id="changes_name" />
              <label className="guest-answer__field" htmlFor="changes_text">
                What should be changed
                <textarea id="changes_text" name="text" rows={6} maxLength={MOST_LETTERS} required />
              </label>
              <button className="guest-answer__button" type="submit">
                Send to the newsroom
              </button>
            </form>
          </details>
        </div>
      </div>
    </section>
  )
}

function NameField({ id }: { id: string }) {
  return (
    <label className="guest-answer__field" htmlFor={id}>
      Your name
      <input id={id} name="name" autoComplete="name" maxLength={200} required />
    </label>
  )
}

const SAID: Record<string, string> = {
  approved: 'Thank you. The newsroom sees that you approved this version.',
  asked: 'Thank you. The newsroom has what you wrote.',
  changed:
    'Nothing was sent: the text has changed since you opened it. This is the newest version; look at it again.',
  empty: 'Nothing was sent: write your name and, to ask for changes, what should be changed.',
}

function Said({ said }: { said: string }) {
  const words = Object.hasOwn(SAID, said) ? SAID[said] : undefined
  return words === undefined ? null : (
    <p className="guest-answer__said" role="status">
      {words}
    </p>
  )
}

function Approved({ guest, approved }: { guest: Guest; approved: NonNullable<GuestAnswerView['approved']> }) {
  return (
    <p className="guest-answer__approved">
      {approved.name} approved version {approved.version} on {formatMoment(approved.at, guest.timeZone)}.
      {!approved.isThisVersion && ` The text has changed since: this is version ${guest.version}.`}
    </p>
  )
}
