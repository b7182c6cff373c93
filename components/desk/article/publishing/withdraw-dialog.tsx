// Taking an article off the site: why, and what readers of its address find from then on.
import { type FormEvent, useState } from 'react'
import { Dialog } from '../../dialog.tsx'
import { ArticlePicker } from '../panel/article-picker.tsx'
import { PublishingFault } from './fault.tsx'
import type { PublishingModel } from './use-publishing.ts'

type Then = 'gone' | 'article' | 'address'

export function WithdrawDialog({
  publishing,
  articleId,
}: {
  publishing: PublishingModel
  articleId: string
}) {
  const [why, setWhy] = useState('')
  const [then, setThen] = useState<Then>('gone')
  const [to, setTo] = useState('')
  const [article, setArticle] = useState<{ id: string; label: string } | null>(null)
  const withdraw = (event: FormEvent) => {
    event.preventDefault()
    if (then === 'article' && !article) return
    publishing.withdraw({
      why,
      ...(then === 'address' ? { to } : {}),
      ...(then === 'article' && article ? { toArticleId: article.id } : {}),
    })
  }
  return (
    <Dialog title="Withdraw this article?" onClose={publishing.close}>
      <form onSubmit={withdraw}>
        <p>
          It disappears from the site at once, from lists, search and feeds too. Its text stays here as a
          draft.
        </p>
        <div className="field">
          <label htmlFor="withdraw-why">Why</label>
          <input
            id="withdraw-why"
            value={why}
            required
            maxLength={500}
            onChange={(event) => setWhy(event.target.value)}
            aria-describedby="withdraw-help"
          />
          <p id="withdraw-help" className="field__help">
            For the newsroom’s record; readers do not see it.
          </p>
        </div>
        <fieldset className="moment">
          <legend>Whoever follows its address finds</legend>
          {(['gone', 'article', 'address'] as const).map((one) => (
            <label key={one} className="moment__choice">
              <input type="radio" name="then" checked={then === one} onChange={() => setThen(one)} />
              {THEN[one]}
            </label>
          ))}
          {then === 'article' &&
            (article ? (
              <p className="panel__line">
                {article.label}{' '}
                <button type="button" className="button button--small" onClick={() => setArticle(null)}>
                  Choose another
                </button>
              </p>
            ) : (
              <ArticlePicker label="Article to lead to" exceptIds={[articleId]} onPick={setArticle} />
            ))}
          {then === 'address' && (
            <div className="field">
              <label htmlFor="withdraw-to">Address</label>
              <input
                id="withdraw-to"
                value={to}
                required
                placeholder="/issues/ or https://…"
                onChange={(event) => setTo(event.target.value)}
              />
            </div>
          )}
        </fieldset>
        <PublishingFault publishing={publishing} />
        <div className="dialog__acts">
          <button
            type="submit"
            className="button button--danger"
            aria-disabled={publishing.state.kind === 'working' || (then === 'article' && !article)}
          >
            Withdraw
          </button>
          <button type="button" className="button button--quiet" onClick={publishing.close}>
            Keep it
          </button>
        </div>
      </form>
    </Dialog>
  )
}

const THEN: Record<Then, string> = {
  gone: 'a page that says it was withdrawn',
  article: 'another article',
  address: 'another address',
}
