// Two people saved: both texts side by side, and the choice between them. Neither is lost.
import type { ArticleContent } from '../../../lib/articles/content.ts'
import { inlineText } from '../../../lib/rich-text/plain.ts'
import { toText } from '../../../lib/rich-text/to-text.ts'
import { referencesOf } from '../../../lib/rich-text/tree.ts'
import { Dialog } from '../dialog.tsx'
import type { ArticleModel } from './use-article.ts'

export function ConflictDialog({ model }: { model: ArticleModel }) {
  const { conflict } = model
  if (!conflict) return null
  const name = conflict.byName ?? 'Somebody else'
  const [mine, theirs] = [textsOf(model.content()), textsOf(conflict.content)]
  const labels = Object.keys(mine).filter((label) => mine[label] !== theirs[label])
  return (
    <Dialog title={`${name} saved this article while you were writing`} isWide onClose={model.closeConflict}>
      <p>Compare the two texts and choose which one goes on. Nothing has been overwritten.</p>
      <div className="versions">
        <Version title="Your text" texts={mine} labels={labels} />
        <Version title={`Saved by ${name}`} texts={theirs} labels={labels} />
      </div>
      <div className="dialog__acts">
        <button type="button" className="button button--primary" onClick={model.keepMine}>
          Go on with my text
        </button>
        <button type="button" className="button" onClick={model.takeTheirs}>
          Go on with {conflict.byName ? `${conflict.byName}’s` : 'the other'} text
        </button>
        <button type="button" className="button button--quiet" onClick={model.closeConflict}>
          Decide later
        </button>
      </div>
      <p className="field__help">
        Your text replaces the other as a new version; the other stays in the article’s history. If you take
        the other, yours is offered to you again at once.
      </p>
    </Dialog>
  )
}

function Version({
  title,
  texts,
  labels,
}: {
  title: string
  texts: Record<string, string>
  labels: string[]
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="version" aria-label={title} tabIndex={0}>
      <h3>{title}</h3>
      {labels.length === 0 && <p>Both say the same in words; formatting or places differ.</p>}
      {labels.map((label) => (
        <div key={label}>
          <h4>{label}</h4>
          <p className="version__text">{texts[label] || 'Nothing'}</p>
        </div>
      ))}
    </section>
  )
}

function textsOf(content: ArticleContent): Record<string, string> {
  return {
    Title: content.title,
    Kicker: content.kicker ?? '',
    Dek: content.dek ?? '',
    Text: toText(content.body),
    References: referencesOf(content.body)
      .map((entry) => inlineText(entry.content ?? []))
      .join('\n'),
    Byline: content.byline.map(({ name, credentials }) => [name, ...credentials].join(', ')).join('\n'),
    Disclosure: content.disclosure ?? '',
    Sponsor: content.sponsor ?? '',
  }
}
