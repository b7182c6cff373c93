// Changes the publication's settings from a moment on.
import { insertSetting } from '../../db/store/site.ts'
import type { Desk } from '../desk.ts'
import { change } from '../verb.ts'
import { type PublicationSettings, publicationSettings } from './settings.ts'

/** Recorded: settings.save. */
export function saveSettings(desk: Desk, settings: PublicationSettings): Promise<{ id: string }> {
  const id = desk.newId()
  const value = publicationSettings.parse(settings)
  return change(desk, {
    may: 'settings.edit',
    act: 'settings.save',
    subject: 'settings',
    subjectId: id,
    tags: ['settings'],
    write: (tx) => insertSetting(tx, { id, name: 'publication', value, visibleFrom: desk.now }),
  })
}
