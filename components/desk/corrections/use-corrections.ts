// Changing and removing corrections from the list of all of them, each with its way back.
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { DeskCorrection } from '../../../lib/corrections/load.ts'
import type { Answer } from '../api/ask.ts'
import { type CorrectionRequest, type CorrectionWords, publishingApi } from '../api/publishing.ts'
import { type PutAnswer, standingIn } from '../article/panel/correction-form.tsx'
import { newKey } from '../article/saving/key.ts'
import { useToasts } from '../toasts.client.tsx'

export function useCorrections() {
  const router = useRouter()
  const { say } = useToasts()
  const [fault, setFault] = useState('')
  const done = (answer: Answer<unknown>): boolean => {
    setFault(answer.ok ? '' : answer.message)
    if (answer.ok) router.refresh()
    return answer.ok
  }
  const send = (one: DeskCorrection, request: CorrectionRequest, was: CorrectionWords) =>
    publishingApi.editCorrection(one.article.id, one.id, { ...request, was })
  return {
    fault,
    done,
    say,
    edit: async (
      one: DeskCorrection,
      request: CorrectionRequest,
      was: CorrectionWords,
    ): Promise<PutAnswer> => {
      const answer = await send(one, request, was)
      const theirs = standingIn(answer)
      if (theirs) setFault('')
      if (theirs || !done(answer)) return theirs ?? 'refused'
      const undo = async () => void done(await send(one, was, { at: was.at, ...request }))
      say({ text: `The ${request.kind} stands with “${one.article.title}”.`, undo })
      return 'done'
    },
    remove: async ({ id, kind, text, at, article }: DeskCorrection) => {
      if (!done(await publishingApi.removeCorrection(article.id, id))) return
      const request = { kind, text, at, key: newKey() }
      const undo = async () => void done(await publishingApi.correct(article.id, request))
      say({ text: `The ${kind} is removed.`, undo })
    },
  }
}
