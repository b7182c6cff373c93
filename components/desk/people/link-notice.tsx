// What became of an invitation or a link for a new password: sent, or to be handed on by the administrator.
import type { Shown } from '../api/account.ts'
import { LINK_COPIED, useCopy } from '../use-copy.ts'

type Props = { name: string; sent: Shown; onClose(): void }

const SAID: Record<Shown['how'], (name: string) => string> = {
  sent: (name) => `A mail with a link is on its way to ${name}.`,
  kept: (name) =>
    `No mail server is set, so give ${name} this link yourself. It is shown only now, and works once.`,
  failed: (name) => `The mail server did not take the mail. Give ${name} this link yourself. It works once.`,
}

export function LinkNotice({ name, sent, onClose }: Props) {
  const copy = useCopy()
  const link = sent.link ? new URL(sent.link, location.href).href : null
  return (
    <div className="notice people__link" role="status">
      <p>{SAID[sent.how](name)}</p>
      {link && (
        <input aria-label="The link" value={link} readOnly onFocus={(event) => event.target.select()} />
      )}
      <div className="account__acts">
        {link && (
          <button type="button" className="button" onClick={() => copy(link, LINK_COPIED)}>
            Copy the link
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          Done
        </button>
      </div>
    </div>
  )
}
