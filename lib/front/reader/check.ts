// Tests' own suspicion: whatever is kept is made again beside it, and must come out the same (PAGE_STORE_CHECK).
import type { Front } from '../front.ts'
import type { Answer } from './answer.ts'

type Kept = { key: string; answer: Answer; make(): Promise<Answer> }

/** Throws when what was kept is not what would be made now, though nothing says that it has changed. */
export async function checkKept(front: Front, { key, answer, make }: Kept): Promise<void> {
  const fresh = await make()
  await front.store.watch.catchUp()
  // Written to meanwhile, or past its moment: the two were never to be the same.
  if (front.store.find(key, fresh.basis.madeAt) !== answer) return
  if (fresh.etag !== answer.etag || fresh.headers.join() !== answer.headers.join())
    throw new Error(`The page store keeps ${key} as it is not any more.`)
}
