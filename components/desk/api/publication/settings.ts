// The settings at the server, from the browser.
import type { ChangedSettings } from '../../../../lib/settings/input.ts'
import type { PublishedSettings } from '../../../../lib/settings/publish.ts'
import { post } from '../ask.ts'

export type LetterSent = { to: string; how: 'sent' | 'kept' | 'failed'; said: string }

export const settingsApi = {
  publish: (base: string | null, changed: ChangedSettings) =>
    post<PublishedSettings>('settings/', { base, changed }),
  /** `replaces` is a plan that this one stands for. */
  schedule: (plan: {
    base: string | null
    changed: ChangedSettings
    at: number
    /** When they are back as they were. */
    until?: number | undefined
    replaces?: string | undefined
  }) => post<{ id: string; backId: string | null }>('settings/plans/', plan),
  unschedule: (id: string) =>
    post<{ id: string }>(`settings/plans/${encodeURIComponent(id)}/unschedule/`, {}),
  restore: (base: string | null, versionId: string) =>
    post<PublishedSettings>('settings/restore/', { base, versionId }),
  keepTrial: (changed: ChangedSettings) => post<{ id: string }>('settings/trial/', { changed }),
  sendTestLetter: (sender: { mailName: string; mailFrom: string }) =>
    post<LetterSent>('settings/test-letter/', sender),
}
