// Where programs look for an icon without having read a page: the publication's own, or the program's from disk.
import { ICON_PATHS, iconAddress } from '../../icons/address.ts'
import { newContext, readingOf } from '../../page-store/context.ts'
import { loadIcon } from '../../reader/publication/marks.ts'
import { loadSettings } from '../../reader/settings.ts'
import type { Front } from '../front.ts'
import { secure } from '../headers.ts'
import { redirect } from '../redirect.ts'
import { type FileAnswer, sendAsset } from './files.ts'

export const isIconPath = (path: string) => Object.hasOwn(ICON_PATHS, path)

export async function answerIcon(front: Front, file: FileAnswer, path: string): Promise<void> {
  const name = ICON_PATHS[path]
  const reading = readingOf(newContext(front.db, front.clock(), { address: path }))
  const icon = name && (await loadIcon(reading, await loadSettings(reading)))
  if (!icon) return sendAsset(file, path, front.folders)
  secure(file.response, 'asset', front)
  redirect(file.response, iconAddress(icon.hash, name), 302)
}
