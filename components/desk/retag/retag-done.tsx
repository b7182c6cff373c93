// What was retagged lately, with the way back: as a notice of what was just done, and as a list.

import { counted } from '../../../lib/counted.ts'
import { formatMoment, isoDate } from '../../../lib/dates.ts'
import type { Retagging } from '../../../lib/retag/load.ts'
import { urls } from '../../../lib/urls.ts'
import { PlainForm } from '../forms/plain-form.client.tsx'

type DoneProps = { list: Retagging[]; timeZone: string; done: string | undefined; part: 'notice' | 'history' }

export function RetagDone({ list, timeZone, done, part }: DoneProps) {
  if (part === 'notice') {
    const one = list.find(({ id }) => id === done)
    return one ? <Notice one={one} /> : null
  }
  if (list.length === 0) return null
  return (
    <section className="term__part" aria-labelledby="done-heading">
      <h2 id="done-heading">Done lately</h2>
      <ol className="term__history">
        {list.map((one) => (
          <li key={one.id}>
            <span>
              <time dateTime={isoDate(one.at)}>{formatMoment(one.at, timeZone)}</time>:{' '}
              <bdi>{one.byName}</bdi> {one.words} ({counted(one.articles, 'article')}
              {one.undoneAt === null ? '' : ', undone'})
            </span>
            {one.mayUndo && <Undo one={one} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Notice({ one }: { one: Retagging }) {
  const { byName, words, articles, undoneAt, stayed } = one
  const many = counted(articles, 'article')
  const back =
    stayed > 0
      ? `${counted(stayed, 'article')} had been given something else meanwhile and ${stayed === 1 ? 'stays as it is' : 'stay as they are'}.`
      : 'All are as they were.'
  return (
    <div className="notice notice--calm" role="status">
      <p>
        {undoneAt === null ? (
          <>
            <bdi>{byName}</bdi> {words} in {many}. Readers see it now.
          </>
        ) : (
          <>
            Undone: {words} in {many}. {back}
          </>
        )}
      </p>
      {one.mayUndo && (
        <div className="notice__acts">
          <Undo one={one} />
        </div>
      )}
    </div>
  )
}

function Undo({ one: { id, words } }: { one: Retagging }) {
  return (
    <PlainForm action={urls.undoRetag(id)}>
      <button type="submit" className="button button--small">
        Undo<span className="hidden"> “{words}”</span>
      </button>
    </PlainForm>
  )
}
