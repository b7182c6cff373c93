import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { invitationLetter, resetLetter } from '../../../../lib/mail/letters.ts'
import { mailServerOf, makeMailer } from '../../../../lib/mail/mailer.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'masthead-mail-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

const mailFrom = 'Synovia <desk@synovia.example>'
const letter = invitationLetter({
  to: 'wanda@synovia.example',
  publication: 'Synovia',
  name: 'Wanda <b>Ü</b>',
  link: 'https://synovia.example/login/welcome/KEY/',
  by: 'Ada\r\nBcc: thief@evil.example',
})

test('without a mail server the mail is a file that only its owner reads', async () => {
  expect(await makeMailer({ smtpUrl: null, mailFrom, dataDir })(letter)).toEqual({ isSent: false })
  const [name = ''] = readdirSync(join(dataDir, 'mail'))
  expect(statSync(join(dataDir, 'mail', name)).mode & 0o077).toBe(0)
  const mail = await simpleParser(readFileSync(join(dataDir, 'mail', name)))
  expect(mail.to).toMatchObject({ text: 'wanda@synovia.example' })
  expect(mail.bcc).toBeUndefined()
  expect(mail.subject).toContain('invites you to the desk of Synovia')
  expect(mail.text).toContain('Dear Wanda <b>Ü</b>,')
  expect(mail.text).toContain('https://synovia.example/login/welcome/KEY/')
  expect(mail.html).toBe(false)
})

test.each([
  [{ name: 'The Heron', address: 'desk@heron.example' }, '"The Heron" <desk@heron.example>'],
  [{ name: 'The Heron', address: '' }, '"The Heron" <desk@synovia.example>'],
  [{ name: '', address: '' }, '"Synovia" <desk@synovia.example>'],
])('the settings say who it is from, or else the environment', async (sender, from) => {
  await makeMailer({ smtpUrl: null, mailFrom, dataDir })({ ...letter, sender })
  const [name = ''] = readdirSync(join(dataDir, 'mail'))
  expect((await simpleParser(readFileSync(join(dataDir, 'mail', name)))).from?.text).toBe(from)
})

test('the mail server is shown without who signs in there, and how', () => {
  const smtpUrl = 'smtps://user:secret@mail.example:465'
  expect(mailServerOf({ smtpUrl, mailFrom })).toEqual({ server: 'smtps://mail.example:465', from: mailFrom })
  expect(mailServerOf({ smtpUrl: null, mailFrom: null })).toEqual({ server: null, from: null })
})

test('with one it is sent, whole', async () => {
  const heard: { from: string; to: string[]; raw: string }[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        const from = mailFrom ? mailFrom.address : ''
        heard.push({ from, to: rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString() })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  try {
    const send = makeMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom, dataDir })
    const to = 'wanda@synovia.example'
    expect(
      await send(resetLetter({ to, publication: 'Synovia', name: 'Wanda', link: 'https://s.example/k/' })),
    ).toEqual({
      isSent: true,
    })
    expect(heard.map((mail) => [mail.from, mail.to])).toEqual([['desk@synovia.example', [to]]])
    expect((await simpleParser(heard[0]?.raw ?? '')).text).toContain('https://s.example/k/')
  } finally {
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
})

test('a mail server that cannot be reached is told', async () => {
  const send = makeMailer({ smtpUrl: 'smtp://127.0.0.1:1', mailFrom, dataDir })
  await expect(send(letter)).rejects.toThrow()
})
