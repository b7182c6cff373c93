// The publication's time zone in the request that is being answered.
import { currentRequest, readingOf } from '../page-store/context.ts'
import { loadSettings } from '../reader/settings.ts'

export async function publicationZone(): Promise<string> {
  return (await loadSettings(readingOf(currentRequest()))).timeZone
}
