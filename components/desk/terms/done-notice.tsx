// What was just done with a category, a tag or an author, in words, with the way back.
import type { TermAct } from '../../../lib/terms/history.ts'
import { UndoMerge, UndoSplit } from './history-section.tsx'

type NoticeProps = { history: TermAct[] /** The entry of the record. */; done: string | undefined }

export function DoneNotice({ history, done }: NoticeProps) {
  const act = history.find(({ id }) => id === done)
  if (!act) return null
  return (
    <div className="notice notice--calm" role="status">
      <p>
        <bdi>{act.byName}</bdi> {act.words}. Readers see it now.
      </p>
      {(act.mergeId || act.splitId) && (
        <div className="notice__acts">
          {act.mergeId && <UndoMerge id={act.mergeId} />}
          {act.splitId && <UndoSplit id={act.splitId} />}
        </div>
      )}
    </div>
  )
}
