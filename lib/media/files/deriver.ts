// Hands pictures to the decoding processes, each doing one at a time; a process that dies fails only its own picture.
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { startChild } from '../../background/child.ts'
import { Invalid } from '../../errors.ts'
import type { DeriveJob, DeriveResult } from './job.ts'

export type Derived = Extract<DeriveResult, { kind: 'done' }>
export type Order = Omit<DeriveJob, 'id'>
export type Deriver = { derive(order: Order): Promise<Derived>; close(): void }

type Waiting = { order: Order; resolve(result: Derived): void; reject(error: Error): void }

/**
 * `processes` decode at the same time, at a niceness of 0 to 19, each picture for at most `patience` ms. Throws Invalid
 * for a picture that cannot be read, or not in that time.
 */
export function makeDeriver({
  processes = 1,
  niceness = 0,
  program = PROGRAM,
  patience = 10 * 60_000,
} = {}): Deriver {
  const waiting: Waiting[] = []
  const children = new Set<ChildProcess>()
  const spare: ChildProcess[] = []
  let idle = processes
  const next = () => {
    const work = idle > 0 ? waiting.shift() : undefined
    if (!work) return
    idle--
    runOne(work).finally(() => {
      idle++
      next()
    })
  }
  const runOne = async (work: Waiting) => {
    try {
      const child = spare.pop() ?? start({ program, niceness, children, spare })
      const result = await ask(child, work.order, patience)
      spare.push(child)
      if (result.kind === 'done') work.resolve(result)
      else work.reject(new Invalid(result.message))
    } catch (error) {
      work.reject(error as Error)
    }
  }
  return {
    derive: (order) =>
      new Promise((resolve, reject) => {
        waiting.push({ order, resolve, reject })
        next()
      }),
    close() {
      for (const child of children) if (child.connected) child.disconnect()
    },
  }
}

/** Run from source: server.ts and the command line hold decoders, pages only ask for them. */
const PROGRAM = join(import.meta.dirname, 'derive-child.ts')

type Start = { program: string; niceness: number; children: Set<ChildProcess>; spare: ChildProcess[] }

function start({ program, niceness, children, spare }: Start): ChildProcess {
  const child = startChild(program, { heap: 512, niceness })
  if (child.pid === undefined) throw new Error(NO_ROOM)
  children.add(child)
  child.once('exit', () => {
    children.delete(child)
    if (spare.includes(child)) spare.splice(spare.indexOf(child), 1)
  })
  return child
}

let lastId = 0

function ask(child: ChildProcess, order: Order, patience: number): Promise<DeriveResult> {
  const id = ++lastId
  child.channel?.ref()
  return new Promise<DeriveResult>((resolve, reject) => {
    let isTooSlow = false
    const timer = setTimeout(() => {
      isTooSlow = true
      child.kill('SIGKILL')
    }, patience)
    const stop = () => {
      clearTimeout(timer)
      child.off('exit', onExit)
      child.off('message', onMessage)
    }
    const onExit = () => {
      stop()
      reject(new Invalid(isTooSlow ? TOO_SLOW : BROKE))
    }
    const onMessage = (result: DeriveResult) => {
      if (result.id !== id) return
      stop()
      child.channel?.unref()
      resolve(result)
    }
    child.once('exit', onExit)
    child.on('message', onMessage)
    child.send({ id, ...order } satisfies DeriveJob, (error) => {
      if (!error) return
      stop()
      child.kill('SIGKILL')
      reject(error)
    })
  })
}

const NO_ROOM = 'The machine has no room for the program that decodes pictures.'
const BROKE = 'This picture could not be read: it broke the program that decodes pictures.'
const TOO_SLOW =
  'This picture takes too long to read. Save it at a smaller size, or anew from a picture program, and try again.'
