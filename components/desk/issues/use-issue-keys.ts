// Ctrl+S saves the issue, and the palette offers what the screen can do.
import { useEffect, useRef } from 'react'
import { useActsHere } from '../palette/acts-here.client.tsx'
import type { IssueModel } from './use-issue.ts'
import { publishWords } from './words.ts'

export function useIssueKeys(model: IssueModel, onPublish: () => void): void {
  const { isDirty, board } = model
  const latest = useRef(model)
  latest.current = model
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      if (latest.current.isDirty && !latest.current.isWorking) void latest.current.save()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  useActsHere(() => [
    ...(isDirty
      ? [{ id: 'issue:save', label: 'Save the issue', note: 'Ctrl+S', run: () => void model.save() }]
      : []),
    ...(!isDirty && board.may.publish
      ? [{ id: 'issue:publish', label: `This issue: ${publishWords(board.standing)}`, run: onPublish }]
      : []),
  ])
}
