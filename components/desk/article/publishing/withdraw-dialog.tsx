// Taking an article off the site: why, and what readers of its address find from then on.
import { type FormEvent, useState } from 'react'
import { Dialog } from '../../dialog.tsx'
import { useKeptState } from '../../kept/use-kept-state.tsx'
import { ArticlePicker } from '../panel/article-picker.tsx'
import { PublishingFault } from './fault.tsx'
import type { PublishingModel } from './use-publishing.ts'

type Finds = 'gone' | 'article' | 'address'
type Fields = { why: string; finds: Finds; to: string; article: { id: string; label: string } | null }

const NOTHING: Fields = { why: '', finds: 'gone', to: '', article: null }

export function WithdrawDialog({
  publishing,
  articleId,
}: {
  publishing: PublishingModel
  articleId: string
}) {
  const [fields, setFields] = useState(NOTHING)
  const { why, finds, to, article } = fields
  const set = (part: Partial<Fields>) => setFields((before) => ({ ...before, ...part }))
  const kept = useKeptState({
    ...{ form: `withdrawal of ${articleId}`, start: NOTHING, mine: fields },
    put: setFields,
  })
  const withdraw = async (event: FormEvent) => {
    event.preventDefault()
    if (finds === 'article' && !article) return
    const isDone = await publishing.withdraw({
      why,
      ...(finds === 'address' ? { to } : {}),
      ...(finds === 'article' && article ? { toArticleId: article.id } : {}),
    })
    if (isDone) await kept.forget()
  }
  return (
    <Dialog title="Withdraw this article?" onClose={publishing.close}>
      <form onSubmit={withdraw}>
        {kept.notice}
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
            onChange={(event) => set({ why: event.target.value })}
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
              <input type="radio" name="finds" checked={finds === one} onChange={() => set({ finds: one })} />
              {FINDS[one]}
            </label>
          ))}
          {finds === 'article' &&
            (article ? (
              <p className="panel__line">
                {article.label}{' '}
                <button type="button" className="button button--small" onClick={() => set({ article: null })}>
                  Choose another
                </button>
              </p>
            ) : (
              <ArticlePicker
                label="Article to lead to"
                exceptIds={[articleId]}
                onPick={(picked) => set({ article: picked })}
              />
            ))}
          {finds === 'address' && (
            <div className="field">
              <label htmlFor="withdraw-to">Address</label>
              <input
                id="withdraw-to"
                value={to}
                required
                placeholder="/issues/ or https://…"
                onChange={(event) => set({ to: event.target.value })}
              />
            </div>
          )}
        </fieldset>
        <PublishingFault publishing={publishing} />
        <div className="dialog__acts">
          <button
            type="submit"
            className="button button--danger"
            aria-disabled={publishing.state.kind === 'working' || (finds === 'article' && !article)}
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

const FINDS: Record<Finds, string> = {
  gone: 'a page that says it was withdrawn',
  article: 'another article',
  address: 'another address',
}
