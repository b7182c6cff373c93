// How mail leaves the house: by SMTP where one is set, else as .eml files in the data folder, for whoever can open them.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { newId } from '../ids.ts'

/** `sender` as the settings have it; what is empty the environment says. */
export type Mail = { to: string; subject: string; text: string; sender?: Sender }
export type Sender = { name: string; address: string }

/** `isSent` is false where no mail server is set: the mail lies in DATA_DIR/mail/. Throws when a server refuses. */
export type Mailer = (mail: Mail) => Promise<{ isSent: boolean }>

export type MailPlace = { smtpUrl: string | null; mailFrom: string | null; dataDir: string }

/** `server` is "smtps://mail.example:465", without who signs in there and how; null where none is set. */
export type MailServer = { server: string | null; from: string | null }

export function mailServerOf({ smtpUrl, mailFrom }: Omit<MailPlace, 'dataDir'>): MailServer {
  const { protocol, host } = smtpUrl ? new URL(smtpUrl) : { protocol: '', host: '' }
  return { server: smtpUrl && `${protocol}//${host}`, from: mailFrom }
}

/** How long a mail server may be silent, in milliseconds. */
const PATIENCE = 10_000

export function makeMailer({ smtpUrl, mailFrom, dataDir }: MailPlace): Mailer {
  const from = senderBy(mailFrom ?? 'Masthead <no-reply@localhost>')
  if (!smtpUrl) return (mail) => keep({ ...mail, from: from(mail) }, join(dataDir, 'mail'))
  const timeouts = { connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE }
  const transport = createTransport({ url: smtpUrl, ...timeouts })
  return async (mail) => {
    await transport.sendMail({ ...plain(mail), from: from(mail) })
    return { isSent: true }
  }
}

/** "Synovia <desk@magazine.example>" or an address alone, where the settings say nothing. */
function senderBy(text: string): (mail: Mail) => Sender {
  const [, name = '', address = text] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(text) ?? []
  return ({ sender }) => ({ name: sender?.name || name, address: sender?.address || address })
}

async function keep(mail: Mail & { from: Sender }, folder: string): Promise<{ isSent: boolean }> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const { message } = await transport.sendMail(plain(mail))
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  // The links inside open the desk: nobody but the program's own user reads them.
  writeFileSync(join(folder, `${newId()}.eml`), message as Buffer, { mode: 0o600, flag: 'wx' })
  return { isSent: false }
}

/** A name with line breaks in it must not become a header of its own. */
function plain<M extends Mail>(mail: M): M & { disableFileAccess: true; disableUrlAccess: true } {
  const subject = mail.subject.replaceAll(/\p{Cc}+/gu, ' ')
  return { ...mail, subject, disableFileAccess: true, disableUrlAccess: true }
}
