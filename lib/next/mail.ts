// Sends a link to choose a password by; where no mail server is set, the link is there for the administrator's screen.
import { invitationLetter, resetLetter } from '../mail/letters.ts'
import type { Mail } from '../mail/mailer.ts'
import { currentRequest, readingOf } from '../page-store/context.ts'
import { shared, site } from '../page-store/shared.ts'
import { loadSettings } from '../reader/settings.ts'
import type { PublicationSettings } from '../settings/settings.ts'
import { absolute, urls } from '../urls.ts'
import type { Invited } from '../users/invite.ts'

/** "kept": no mail server is set, so the mail lies in DATA_DIR/mail/. "failed": the server did not take it. */
export type Sent = { how: 'sent' | 'kept' | 'failed' }

/** The address comes from PUBLIC_URL or the program's own, never from the request: a forged Host must not reach a mail. */
export async function sendLetter(invited: Invited, by: string): Promise<Sent> {
  const settings = await loadSettings(readingOf(currentRequest()))
  const publication = settings.name
  const { email: to, name, key, kind } = invited
  const link = absolute(site().origin, urls.choosePassword(key))
  const letter = { to, publication, name, link }
  const mail = kind === 'invitation' ? invitationLetter({ ...letter, by }) : resetLetter(letter)
  return { how: (await send({ ...mail, sender: senderOf(settings) })).how }
}

/** With what the mail server said where it refused. */
export async function send(mail: Mail): Promise<Sent & { said: string }> {
  try {
    const { isSent } = (await shared().mail?.(mail)) ?? { isSent: false }
    return { how: isSent ? 'sent' : 'kept', said: '' }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    console.error('A mail could not be sent:', said)
    return { how: 'failed', said }
  }
}

const senderOf = ({ mailName, mailFrom }: Pick<PublicationSettings, 'mailName' | 'mailFrom'>) => ({
  name: mailName,
  address: mailFrom,
})

/** What an administrator gets to see: the link itself only where no mail carried it. */
export async function sendAndShow(invited: Invited, by: string) {
  const { how } = await sendLetter(invited, by)
  return { id: invited.id, how, link: how === 'sent' ? null : urls.choosePassword(invited.key) }
}
