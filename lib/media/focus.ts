// Sets what every crop of a picture keeps in view, and has the crops made anew; addresses of earlier crops stay valid.
import { join } from 'node:path'
import { z } from 'zod'
import { putMedium } from '../../db/store/media/media.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, Invalid } from '../errors.ts'
import { CROPS, FIRST_FORMATS } from './files/sizes.ts'
import { extensionOf, type MediaKit, originalFile } from './files/take-in.ts'
import { recordChange } from './record-change.ts'
import { loadMediumFor } from './subject.ts'

/** Whole percents: fine enough to place a face, coarse enough to name files after. */
const fraction = z
  .number()
  .min(0)
  .max(1)
  .transform((value) => Math.round(value * 100) / 100)

export const focusInput = z.strictObject({ x: fraction, y: fraction })

/** Pages show the new crops at the next request. Recorded: medium.focus. */
export async function focusMedium(
  desk: Desk,
  kit: MediaKit,
  { id, focal }: { id: string; focal: z.output<typeof focusInput> },
): Promise<{ id: string }> {
  const { row } = await act(desk, (tx) => loadMediumFor(tx, desk, { act: 'medium.edit', id }))
  if (row.state !== 'ready') throw new Invalid('The file of this picture is missing: replace it first.')
  if (row.focalX === focal.x && row.focalY === focal.y) return { id }
  const { renditions } = await kit.deriver.derive({
    file: originalFile(kit.dataDir, row.hash, extensionOf(row.mimeType)),
    folder: join(kit.dataDir, 'media', row.hash),
    formats: FIRST_FORMATS,
    variants: CROPS,
    focal,
  })
  return act(desk, async (tx) => {
    const { row: current } = await loadMediumFor(tx, desk, { act: 'medium.edit', id })
    if (current.hash !== row.hash)
      throw new Conflict('This picture was replaced meanwhile. Look at it again.')
    // The AVIF sizes are made afterwards, as for a new picture.
    const whole = current.renditions.filter(({ variant, format }) => variant === 'full' && format !== 'avif')
    await putMedium(tx, {
      ...current,
      focalX: focal.x,
      focalY: focal.y,
      renditions: [...whole, ...renditions],
      finishAt: desk.now,
      finishTries: 0,
    })
    await recordChange(tx, desk, { act: 'medium.focus', id, detail: focal })
    return { id }
  })
}
