// What was put right after publication: readers see it with the article, dated.
import { useState } from 'react'
import type { ArticleWork } from '../../../../lib/articles/work.ts'
import { formatDate } from '../../../../lib/dates.ts'
import { type CorrectionRequest, type CorrectionWords, publishingApi } from '../../api/publishing.ts'
import { useToasts } from '../../toasts.client.tsx'
import { newKey } from '../saving/key.ts'
import { CorrectionForm, keptAs, type PutAnswer, standingIn } from './correction-form.tsx'
import { PanelSection } from './section.tsx'
import { useSendingKey } from './use-sending-key.ts'
import type { WorkModel } from './use-work.ts'

type Correction = Pick<ArticleWork['corrections'][number], 'kind' | 'text' | 'at'> & { id: string }

type CorrectionsProps = { work: WorkModel; timeZone: string }

export function CorrectionsSection({ work: { work, id, doing }, timeZone }: CorrectionsProps) {
  const [editing, setEditing] = useState<Correction | 'new' | null>(null)
  const [fault, setFault] = useState('')
  const { say } = useToasts()
  const { keyFor, arrived } = useSendingKey()
  if (!work || !id || (!work.wasPublished && work.corrections.length === 0)) return null
  const put = async (request: CorrectionRequest, was?: CorrectionWords): Promise<PutAnswer> => {
    const isChange = editing !== 'new' && editing !== null && was !== undefined
    const answer = await doing(
      isChange
        ? publishingApi.editCorrection(id, editing.id, { ...request, was })
        : publishingApi.correct(id, { ...request, key: keyFor(JSON.stringify(request)) }),
    )
    const theirs = standingIn(answer)
    setFault(answer.ok || theirs ? '' : answer.message)
    if (!answer.ok) return theirs ?? 'refused'
    arrived()
    setEditing(null)
    const undone = (one: string, to: CorrectionWords) => async () => {
      const back = { ...to, was: { at: to.at, ...request } }
      const answer = await doing(publishingApi.editCorrection(id, one, back))
      if (!answer.ok) setFault(answer.message)
    }
    const undo = isChange ? { undo: undone(editing.id, was) } : {}
    say({ text: `Readers see the ${request.kind} with the article now.`, ...undo })
    return 'done'
  }
  const remove = async ({ id: correctionId, kind, text, at }: Correction) => {
    const answer = await doing(publishingApi.removeCorrection(id, correctionId))
    if (!answer.ok) return setFault(answer.message)
    const request = { kind, text, at, key: newKey() }
    const undo = async () => void (await doing(publishingApi.correct(id, request)))
    say({ text: `The ${kind} is removed.`, undo })
  }
  const count = work.corrections.length
  return (
    <PanelSection name="corrections" title="Corrections" summary={count > 0 ? String(count) : 'None'}>
      <ul className="notes" aria-label="Corrections">
        {work.corrections.map((one) => (
          <li key={one.id} className="notes__one">
            {editing !== 'new' && editing?.id === one.id ? (
              <CorrectionForm
                form={keptAs.change(one.id)}
                correction={one}
                timeZone={timeZone}
                onPut={put}
                onCancel={() => setEditing(null)}
              />
            ) : (
              <>
                <p className="notes__text">{one.text}</p>
                <p className="notes__who">
                  {one.kind}, {formatDate(one.at, timeZone)}
                  {work.may.publish && (
                    <span className="notes__acts">
                      <CorrectionActs
                        text={one.text}
                        onEdit={() => setEditing(one)}
                        onRemove={() => remove(one)}
                      />
                    </span>
                  )}
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
      {editing === 'new' && (
        <CorrectionForm
          form={keptAs.new(id)}
          timeZone={timeZone}
          onPut={put}
          onCancel={() => setEditing(null)}
        />
      )}
      {work.may.publish && editing === null && (
        <p>
          <button type="button" className="button" onClick={() => setEditing('new')}>
            Add a correction…
          </button>
        </p>
      )}
      {fault && (
        <p className="field__fault" role="alert">
          {fault}
        </p>
      )}
    </PanelSection>
  )
}

type ActsProps = { text: string; onEdit(): void; onRemove(): void }

/** The buttons say which correction they are about by how its text begins. */
export function CorrectionActs({ text, onEdit, onRemove }: ActsProps) {
  const start = text.slice(0, 60)
  return (
    <>
      <button type="button" className="button button--small" aria-label={`Edit: ${start}`} onClick={onEdit}>
        Edit
      </button>
      <button
        type="button"
        className="button button--small"
        aria-label={`Remove: ${start}`}
        onClick={onRemove}
      >
        Remove
      </button>
    </>
  )
}
