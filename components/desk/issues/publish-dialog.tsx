// Before a whole issue goes out: what appears with it, what is held back, and when.

import { type FormEvent, useState } from 'react'
import type { BoardArticle, IssueBoard } from '../../../lib/issues/board.ts'
import { urls } from '../../../lib/urls.ts'
import { MomentPicker } from '../article/publishing/moment-picker.tsx'
import { WhenChoice } from '../article/publishing/when-choice.tsx'
import { Dialog } from '../dialog.tsx'
import { Outcome } from './outcome.tsx'
import type { IssueModel } from './use-issue.ts'
import { articlesWords, GOING, goingAt } from './words.ts'

type Props = { model: IssueModel; timeZone: string; onClose(): void }

export function PublishIssueDialog({ model, timeZone, onClose }: Props) {
  const { board, fault, isWorking } = model
  const { standing } = board
  const isOut = standing.kind === 'out'
  const [isLater, setLater] = useState(standing.kind === 'scheduled')
  const [at, setAt] = useState(standing.kind === 'scheduled' ? standing.at : null)
  const [reason, setReason] = useState('')
  const moment = (isLater && at) || Date.now()
  const going = Object.values(board.articles).filter((article) => goingAt(article, moment) === 'with-issue')
  const held = going.filter(({ blocking }) => blocking.length > 0)
  const isHeld = (held.length > 0 && !reason.trim()) || (isLater && at === null) || isWorking
  const close = () => {
    model.forget()
    onClose()
  }
  const publish = async (event: FormEvent) => {
    event.preventDefault()
    const despite = reason.trim() ? { despite: reason.trim() } : {}
    if (await model.publish({ ...(isLater && at ? { at } : {}), ...despite })) onClose()
  }
  return (
    <Dialog title={titleOf(board)} onClose={close}>
      <form onSubmit={publish} className="confirm">
        {!isOut && <WhenChoice isLater={isLater} onChange={setLater} />}
        {isLater && (
          <MomentPicker label="The issue appears" timeZone={timeZone} value={at} onChange={setAt} />
        )}
        {!isOut && !(isLater && at === null) && (
          <Outcome board={board} at={isLater ? at : null} timeZone={timeZone} />
        )}
        <Counts articles={Object.values(board.articles)} at={moment} />
        {!isOut && board.alongside.length > 0 && (
          <p>With it: {board.alongside.map(({ title }) => title).join('; ')}.</p>
        )}
        {held.length > 0 && <Held held={held} reason={reason} onReason={setReason} />}
        {fault && (
          <p className="field__fault" role="alert">
            Nothing was published. {fault.message}
          </p>
        )}
        <div className="dialog__acts">
          <button type="submit" className="button button--primary" disabled={isHeld}>
            {isLater ? 'Schedule the issue' : isOut ? 'Publish the changes' : 'Publish the issue'}
          </button>
          <button type="button" className="button button--quiet" onClick={close}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  )
}

function titleOf({ standing, label }: IssueBoard): string {
  switch (standing.kind) {
    case 'planned':
      return `Publish ${label}`
    case 'scheduled':
      return `Change the schedule of ${label}`
    case 'out':
      return 'Publish what has changed'
  }
}

/** In the order of the words. */
function Counts({ articles, at }: { articles: BoardArticle[]; at: number }) {
  const kinds = Object.entries(GOING).map(([going, words]) => ({
    words,
    count: articles.filter((article) => goingAt(article, at) === going).length,
  }))
  return (
    <dl className="confirm__facts">
      {kinds.map(
        ({ words, count }) =>
          count > 0 && (
            <div key={words}>
              <dt>{words}</dt>
              <dd>{articlesWords(count)}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

type HeldProps = { held: BoardArticle[]; reason: string; onReason(reason: string): void }

function Held({ held, reason, onReason }: HeldProps) {
  return (
    <>
      <section aria-label="Held back" className="issue__held">
        <p>
          {held.length === 1 ? 'One article is' : `${held.length} articles are`} held back. Put these right,
          or take them out of the issue:
        </p>
        <ul>
          {held.map(({ id, title, blocking }) => (
            <li key={id}>
              <a href={urls.deskArticle(id)}>{title}</a> {blocking.join(' ')}
            </li>
          ))}
        </ul>
      </section>
      <div className="field">
        <label htmlFor="issue-despite">Publish nevertheless, because</label>
        <input
          id="issue-despite"
          value={reason}
          maxLength={500}
          onChange={(event) => onReason(event.target.value)}
        />
        <p className="field__help">A reason stays in the record of each of these articles.</p>
      </div>
    </>
  )
}
