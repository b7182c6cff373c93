// One click that puts right what a check found, and the checks once more on what stands there then.
import type { Mend } from '../../../../lib/publications/preflight/finding.ts'
import type { publishingApi } from '../../api/publishing.ts'
import { useToasts } from '../../toasts.client.tsx'
import type { ArticleModel } from '../use-article.ts'
import { mendIt } from './mend.ts'

export function useMending({ model, onMove, again }: Mending): (mend: Mend) => Promise<void> {
  const { say } = useToasts()
  const move = async (slug: string) => {
    const answer = await onMove(slug)
    if (!answer.ok) return say({ kind: 'fault', text: answer.message })
    const from = answer.value.redirectsFrom
    say({ text: from ? `Moved. ${from} leads to the new address.` : 'The address is changed.' })
  }
  return async (mend) => {
    if (mend.kind === 'slug') await move(mend.slug)
    else if (!mendIt(mend, model)) say({ text: MOVED_ON })
    await model.save()
    again()
  }
}

type Mending = { model: ArticleModel; onMove: MoveTo; again(): void }

/** Gives the article another address, and shows it where addresses stand. */
export type MoveTo = (slug: string) => ReturnType<typeof publishingApi.changeSlug>

const MOVED_ON =
  'The article has changed since this was found, so nothing was done. The checks are made again.'
