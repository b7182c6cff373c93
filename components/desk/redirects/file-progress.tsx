// How far the work on a file is, in lines done of all; a bar without a number until the first answer.
import { useEffect, useState } from 'react'
import type { Progress } from '../../../lib/redirects/file/progress.ts'
import { redirectsApi } from '../api/publication/redirects.ts'

/** Milliseconds between two questions. */
const PAUSE = 300

/** `work` is what the server knows it by. */
export function FileProgress({ work, label }: { work: string; label: string }) {
  const progress = useProgress(work)
  if (!progress) return <progress aria-label={label} />
  const { stage, done, all } = progress
  const verb = stage === 'looking' ? 'looked at' : 'written'
  const words = `${number(done)} of ${number(all)} lines ${verb}`
  return (
    <p className="redirects__progress">
      <progress aria-label={label} aria-valuetext={words} max={all} value={done} />
      <span>{words}</span>
    </p>
  )
}

/** What was answered last stays until something else is; asked for as long as it is shown. */
function useProgress(work: string): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    let isHere = true
    const look = async () => {
      const answer = await redirectsApi.progress(work)
      if (!isHere) return
      if (answer.ok && answer.value.progress) setProgress(answer.value.progress)
      timer = setTimeout(look, PAUSE)
    }
    timer = setTimeout(look, PAUSE)
    return () => {
      isHere = false
      clearTimeout(timer)
    }
  }, [work])
  return progress
}

const number = (count: number) => count.toLocaleString('en-US')
