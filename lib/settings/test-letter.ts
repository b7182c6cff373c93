// A letter to whoever asks for it, to see that mail arrives, and whom it comes from.
import { z } from 'zod'
import { findOwnUser } from '../../db/desk/people/people.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { NotFound } from '../errors.ts'
import { trialLetter } from '../mail/letters.ts'
import type { Mail } from '../mail/mailer.ts'
import { authorize } from '../policy.ts'
import { loadSettings } from '../reader/settings.ts'
import { publicationSettings } from './settings.ts'

const { mailName, mailFrom } = publicationSettings.shape

/** As the form has it, also before it counts. */
export const testLetterInput = z.strictObject({ mailName: mailName.unwrap(), mailFrom: mailFrom.unwrap() })

/** To nobody but themselves. Recorded: settings.test-letter. */
export async function writeTestLetter(desk: Desk, sender: z.output<typeof testLetterInput>): Promise<Mail> {
  authorize(desk.actor, 'settings.edit')
  const user = await findOwnUser(desk)
  if (!user) throw new NotFound('This person does not exist.')
  const { name: publication } = await loadSettings({ db: desk.db, now: desk.now, note() {} })
  await act(desk, (tx) =>
    recordActivity(tx, desk, { act: 'settings.test-letter', subject: 'user', subjectId: user.id }),
  )
  return {
    ...trialLetter({ to: user.email, publication, by: desk.actor.name }),
    sender: { name: sender.mailName, address: sender.mailFrom },
  }
}
