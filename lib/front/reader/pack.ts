// Packs better what is asked for again: nobody waits for it, and what is asked for once is never packed twice.
import { packWell } from '../encodings.ts'
import type { Front } from '../front.ts'
import { type Answer, formOf, weigh } from './answer.ts'

const begun = new WeakSet<Answer>()
/** One after the other: packing is work for a processor that readers wait for. */
let last: Promise<void> = Promise.resolve()

export function packBetter(front: Front, key: string, answer: Answer): void {
  const { gzip, br } = answer.forms
  if (!gzip || br || begun.has(answer)) return
  begun.add(answer)
  const pack = async () => {
    answer.forms.br = formOf(answer, 'br', await packWell(gzip.body))
    answer.bytes = weigh(answer)
    front.store.weighAgain(key, answer)
  }
  last = last.then(pack, pack)
}
