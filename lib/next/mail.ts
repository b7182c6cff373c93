// Sends a link to choose a password by; where no mail server is set, the link is there for the administrator's screen.
import { invitationLetter, resetLetter } from '../mail/letters.ts'
import { currentRequest, readingOf } from '../page-store/context.ts'
import { shared, site } from '../page-store/shared.ts'
import { loadSettings } from '../reader/settings.ts'
import { absolute, urls } from '../urls.ts'
import type { Invited } from '../users/invite.ts'

/** "kept": no mail server is set, so the mail lies in DATA_DIR/mail/. "failed": the server did not take it. */
export type Sent = { how: 'sent' | 'kept' | 'failed' }

/** The address comes from PUBLIC_URL or the program's own, never from the request: a forged Host must not reach a mail. */
export async function sendLetter(invited: Invited, by: string): Promise<Sent> {
  const { name: publication } = await loadSettings(readingOf(currentRequest()))
  const { email: to, name, key, kind } = invited
  const link = absolute(site().origin, urls.choosePassword(key))
  const letter = { to, publication, name, link }
  const mail = kind === 'invitation' ? invitationLetter({ ...letter, by }) : resetLetter(letter)
  try {
    const { isSent } = (await shared().mail?.(mail)) ?? { isSent: false }
    return { how: isSent ? 'sent' : 'kept' }
  } catch (error) {
    console.error('A mail could not be sent:', error instanceof Error ? error.message : error)
    return { how: 'failed' }
  }
}

/** What an administrator gets to see: the link itself only where no mail carried it. */
export async function sendAndShow(invited: Invited, by: string) {
  const { how } = await sendLetter(invited, by)
  return { id: invited.id, how, link: how === 'sent' ? null : urls.choosePassword(invited.key) }
}
