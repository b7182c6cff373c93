// One click that puts right what a check found, and the checks once more on what stands there then.
import type { Mend } from '../../../../lib/publications/preflight/finding.ts'
import { useToasts } from '../../toasts.client.tsx'
import type { ArticleModel } from '../use-article.ts'
import { mendIt } from './mend.ts'

export function useMending(model: ArticleModel, again: () => void): (mend: Mend) => Promise<void> {
  const { say } = useToasts()
  return async (mend) => {
    if (!mendIt(mend, model)) say({ text: MOVED_ON })
    await model.save()
    again()
  }
}

const MOVED_ON =
  'The article has changed since this was found, so nothing was done. The checks are made again.'
