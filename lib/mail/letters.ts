// The letters the desk sends: what happened, one link, what to do when it was not for you.
import type { Mail } from './mailer.ts'

type Letter = { to: string; publication: string; name: string; link: string }

export function invitationLetter({ to, publication, name, link, by }: Letter & { by: string }): Mail {
  return {
    to,
    subject: `${by} invites you to the desk of ${publication}`,
    text: [
      `Dear ${name},`,
      `${by} invites you to write and edit at the desk of ${publication}. Choose a password here:`,
      link,
      'The link works once, for seven days. If you did not expect this, leave it alone and nothing happens.',
    ].join('\n\n'),
  }
}

export function resetLetter({ to, publication, name, link }: Letter): Mail {
  return {
    to,
    subject: `A new password for the desk of ${publication}`,
    text: [
      `Dear ${name},`,
      `Somebody, probably you, asked for a new password for the desk of ${publication}. Choose it here:`,
      link,
      'The link works once, for one hour. If you did not ask, leave it alone: your password stays as it is.',
    ].join('\n\n'),
  }
}

export function trialLetter({ to, publication, by }: { to: string; publication: string; by: string }): Mail {
  return {
    to,
    subject: `A letter to try the mail of ${publication}`,
    text: [
      `${by} pressed “Send me a test email” in the settings of ${publication}.`,
      'If you can read this, invitations and links for new passwords arrive too. Look also at who it comes from.',
    ].join('\n\n'),
  }
}
