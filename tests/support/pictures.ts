// Pictures with files of their own on a running site.
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { aMedium } from './builders.ts'
import { countedId } from './cast.ts'
import type { Site } from './running/site.ts'

/** A picture that nothing shows yet; the address is of its one file. */
export async function aPicture(site: Site): Promise<{ id: string; hash: string; address: string }> {
  const id = countedId()
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 32)
  const file = 'full-640.jpg'
  const [like] = await site.db.orm.select().from(site.db.t.media).limit(1)
  if (!like) throw new Error('The demo has no pictures.')
  mkdirSync(join(site.folder, 'media', hash))
  copyFileSync(join(site.folder, 'media', like.hash, file), join(site.folder, 'media', hash, file))
  const renditions = [{ variant: 'full' as const, format: 'jpg' as const, width: 640, height: 427 }]
  await aMedium(site.db, { id, hash, renditions })
  return { id, hash, address: `/media/${hash}/${file}` }
}
