// How far the work on a file of redirects is, for whoever waits for it: kept in memory while it goes on.
import { z } from 'zod'
import type { Desk } from '../../desk.ts'
import { shared } from '../../page-store/shared.ts'
import { authorize } from '../../policy.ts'

/** `all` lines are looked at first; what is taken in is written afterwards. */
export type Progress = { stage: 'looking' | 'writing'; done: number; all: number }
export type Tell = (progress: Progress) => void

/** The name that a page gives to the work it waits for. */
export const workQuery = z.object({
  work: z
    .string()
    .regex(/^[\w-]{8,64}$/)
    .optional()
    .catch(undefined),
})

/** Runs the work, which can be asked about as long as it goes on; without a name nobody asks. */
export async function whileTold<T>(
  { actor }: Desk,
  work: string | undefined,
  run: (tell: Tell) => Promise<T>,
): Promise<T> {
  if (!work) return run(() => {})
  const works = shared().works ?? new Map<string, Progress>()
  shared().works = works
  const key = `${actor.id} ${work}`
  try {
    return await run((progress) => works.set(key, progress))
  } finally {
    works.delete(key)
  }
}

/** Null before it has begun, after it is done, and where another process does it. */
export async function findProgress(
  desk: Desk,
  { work }: z.output<typeof workQuery>,
): Promise<{ progress: Progress | null }> {
  authorize(desk.actor, 'site.edit')
  return { progress: shared().works?.get(`${desk.actor.id} ${work}`) ?? null }
}
