// Changes the publication's settings from a moment on.
import type { Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import { change } from '../verb.ts'
import { type PublicationSettings, publicationSettings } from './settings.ts'
import { insertVersion } from './versions.ts'

/** What is planned stays planned. Refused: a time zone or language that does not exist. Recorded: settings.save. */
export async function saveSettings(desk: Desk, settings: PublicationSettings): Promise<{ id: string }> {
  const id = desk.newId()
  const { data: value, error } = publicationSettings.safeParse(settings)
  if (error) {
    throw new Invalid(error.issues.map(({ path, message }) => ({ field: path.join('.'), message })))
  }
  return change(desk, {
    may: 'settings.edit',
    act: 'settings.save',
    subject: 'settings',
    subjectId: id,
    tags: ['settings'],
    write: (tx) => insertVersion(tx, { id, at: desk.now, changed: value }),
  })
}
