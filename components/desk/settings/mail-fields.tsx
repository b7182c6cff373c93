// Who the desk's letters come from, a letter to try it, and where feeds are pushed.
import { useState } from 'react'
import type { MailServer } from '../../../lib/mail/mailer.ts'
import { type LetterSent, settingsApi } from '../api/publication/settings.ts'
import { SettingField } from './setting-field.tsx'
import type { SettingsModel } from './use-settings.ts'

export function MailFields({ model, server }: { model: SettingsModel; server: MailServer }) {
  return (
    <>
      <p className="field__help">
        {server.server
          ? `Emails leave by ${server.server}, as whoever runs the machine has set it.`
          : 'Whoever runs the machine has set no mail server: emails lie in the data folder, and links are shown to you instead.'}{' '}
        {server.from ? `Without a sender here, they come from ${server.from}.` : ''}
      </p>
      <div className="settings__pair">
        <SettingField model={model} name="mailName" placeholder={model.settings.name} />
        <SettingField model={model} name="mailFrom" placeholder="desk@magazine.example" />
      </div>
      {model.mayEdit && <TestLetter model={model} />}
      <SettingField
        model={model}
        name="hub"
        placeholder="https://"
        help="A WebSub hub tells subscribers of each new article at once. Without one they ask by themselves."
      />
    </>
  )
}

function TestLetter({ model }: { model: SettingsModel }) {
  const [said, setSaid] = useState<{ isFault: boolean; text: string } | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { mailName, mailFrom } = model.settings
  const send = async () => {
    setBusy(true)
    const answer = await settingsApi.sendTestLetter({ mailName, mailFrom })
    setBusy(false)
    setSaid(
      answer.ok
        ? { isFault: answer.value.how === 'failed', text: wordsOf(answer.value) }
        : { isFault: true, text: answer.issues[0]?.message ?? answer.message },
    )
  }
  return (
    <div className="settings__acts">
      <button type="button" className="button" disabled={isBusy} onClick={send}>
        Send me a test email
      </button>
      <span role="status" className={said?.isFault ? 'field__fault' : 'field__help'}>
        {said?.text}
      </span>
    </div>
  )
}

function wordsOf({ how, to, said }: LetterSent): string {
  switch (how) {
    case 'sent':
      return `On its way to ${to}. Look there in a minute, also among spam.`
    case 'kept':
      return 'No mail server is set, so the email lies in the folder “mail” of the data folder.'
    case 'failed':
      return `The mail server did not take it: ${said}`
  }
}
