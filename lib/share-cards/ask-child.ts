// Asks the process that draws for one card or icon, and does not wait for it for ever.
import type { ChildProcess } from 'node:child_process'
import type { DrawJob, DrawResult } from './job.ts'

/** A process that was killed counts as connected for a moment longer. */
export const isAlive = ({ connected, exitCode, signalCode }: ChildProcess) =>
  connected && exitCode === null && signalCode === null

type Answer = Omit<DrawResult, 'id'>

/** A process that dies or dawdles spoils one card only. */
export function ask(child: ChildProcess, job: DrawJob, patience: number): Promise<Answer> {
  child.channel?.ref()
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), patience)
    const end = (fault: string | null, isBare = false) => {
      clearTimeout(timer)
      child.off('exit', onExit)
      child.off('message', onMessage)
      child.channel?.unref()
      resolve({ fault, isBare })
    }
    const onExit = () => end('the process that draws them ended')
    const onMessage = (result: DrawResult) => {
      if (result.id === job.id) end(result.fault, result.isBare)
    }
    child.once('exit', onExit)
    child.on('message', onMessage)
    child.send(job, (error) => {
      if (error) end(error.message)
    })
  })
}
