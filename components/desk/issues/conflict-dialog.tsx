// Two people arranged one issue: both orders side by side, and the choice between them.
import type { IssueNow } from '../../../lib/issues/edit.ts'
import type { IssueState } from '../../../lib/issues/state.ts'
import { Dialog } from '../dialog.tsx'
import type { IssueModel } from './use-issue.ts'

export function ConflictDialog({ model, theirs }: { model: IssueModel; theirs: IssueNow }) {
  const who = theirs.byName ?? 'somebody else'
  return (
    <Dialog title="This issue was changed meanwhile" isWide onClose={model.goOn}>
      <p>
        While you arranged it, {who} saved it too. Nothing of yours is saved yet. Look at both and choose one;
        the other stays in the history only if it was saved.
      </p>
      <div className="issue__both">
        <Order title="Yours, not saved" state={model.state} model={model} />
        <Order title={`Saved by ${who}`} state={theirs.state} model={model} />
      </div>
      <div className="dialog__acts">
        <button
          type="button"
          className="button button--primary"
          onClick={() => void model.save(model.keepMine(theirs))}
        >
          Save yours over it
        </button>
        <button type="button" className="button" onClick={() => void model.takeTheirs()}>
          Take theirs
        </button>
        <button type="button" className="button button--quiet" onClick={model.goOn}>
          Go on arranging yours
        </button>
      </div>
    </Dialog>
  )
}

type OrderProps = { title: string; state: IssueState; model: IssueModel }

function Order({ title, state, model: { board, picked } }: OrderProps) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {state.sections.map(({ name, articles }) => (
        <div key={name}>
          <h4>{name}</h4>
          <ol>
            {articles.map(({ id }) => (
              <li key={id}>{board.articles[id]?.title ?? picked[id] ?? 'An article added meanwhile'}</li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  )
}
