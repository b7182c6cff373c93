// A PDF on its way to the issue that is open.
import { useEffect, useRef, useState } from 'react'
import type { IssuePdf } from '../../../../lib/issues/pdf/view.ts'
import { issuesApi } from '../../api/publication/issues.ts'
import { useAskBeforeLeaving } from '../../ask-before-leaving.ts'
import type { IssueModel } from '../use-issue.ts'

export function usePdf({ board, state, put }: IssueModel) {
  const [picked, setPicked] = useState<IssuePdf | null>(null)
  const [sending, setSending] = useState<{ fileName: string; done: number } | null>(null)
  const [message, setMessage] = useState<string | null>(null)
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])
  useAskBeforeLeaving(() => stop.current !== null)
  const upload = async (file: File) => {
    const ending = new AbortController()
    stop.current = ending
    setMessage(null)
    const tell = (done: number) => setSending({ fileName: file.name, done })
    tell(0)
    const answer = await issuesApi.uploadPdf(board.id, file, { onProgress: tell, signal: ending.signal })
    stop.current = null
    setSending(null)
    if (ending.signal.aborted) return
    if (!answer.ok) return setMessage(answer.message)
    setPicked(answer.value)
    put({ pdfId: answer.value.id })
  }
  return {
    ...{ sending, message, upload },
    shown: [picked, board.pdf].find((one) => one && one.id === state.pdfId) ?? null,
    cancel: () => stop.current?.abort(),
    takeOff: () => put({ pdfId: undefined }),
  }
}
