// Where share cards are drawn and kept: one process draws, one card at a time, and what is drawn stays on disk.
import type { ChildProcess } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { startChild } from '../child.ts'
import type { CardKind } from './address.ts'
import { cardVersion, type ShareCard } from './card.ts'
import { AGAIN, type DrawJob, type DrawResult } from './job.ts'

/** `fileOf` answers the card, drawn now if it is not there; null when it cannot be drawn, or not soon. */
export type CardRoom = { fileOf(wanted: Wanted): Promise<Drawn | null>; close(): void }

/** Bare: its picture was not there or could not be read, so it is drawn again after `AGAIN`. */
export type Drawn = { file: string; isBare: boolean }

/** Cards in line: at about a second each, who comes after these would wait longer than anybody does. */
const LINE = 32
/** Failures remembered; the oldest are forgotten. */
const FAILURES = 256

/** `id` names what the card shows, for good: an article keeps one file, however often its card changes. */
export type Wanted = { kind: CardKind; id: string; card: ShareCard }

/** However many ask at once, each card is drawn once. Run from source by server.ts; pages only ask. */
export function openCardRoom(
  dataDir: string,
  { program = PROGRAM, patience = 20_000, again = AGAIN } = {},
): CardRoom {
  const folder = join(dataDir, 'cards')
  const drawing = new Map<string, Promise<Drawn | null>>()
  /** When each may be tried again. */
  const failed = new Map<string, number>()
  let child: ChildProcess | null = null
  let lastId = 0
  let turn: Promise<unknown> = Promise.resolve()
  const draw = async ({ kind, id, card }: Wanted, name: string): Promise<Drawn | null> => {
    child = child && isAlive(child) ? child : startChild(program, { heap: 256, niceness: 5 })
    const picture = card.picture ? join(dataDir, card.picture.path) : null
    const [file, bare] = [join(folder, name), join(folder, bareName(name))]
    const { fault, isBare } = await ask(child, { id: ++lastId, card, picture, file, bare }, patience)
    if (fault !== null) {
      console.error(`The share card of ${kind} ${id} was not drawn: ${fault}`)
      failed.delete(name)
      failed.set(name, Date.now() + again)
      for (const oldest of failed.keys()) if (failed.size > FAILURES) failed.delete(oldest)
      return null
    }
    const drawn = { file: isBare ? bare : file, isBare }
    removeOlder(folder, `${kind}-${id}-`, drawn.file)
    return drawn
  }
  return {
    async fileOf(wanted) {
      const name = `${wanted.kind}-${wanted.id}-${cardVersion(wanted.card)}.jpg`
      const file = join(folder, name)
      if (existsSync(file)) return { file, isBare: false }
      const bare = join(folder, bareName(name))
      const bareSince = statSync(bare, { throwIfNoEntry: false })?.mtimeMs ?? 0
      if (Date.now() < bareSince + again) return { file: bare, isBare: true }
      // Whoever asks for what is in line already must not move the end of the line.
      const known = drawing.get(name)
      if (known) return known
      if (drawing.size >= LINE || Date.now() < (failed.get(name) ?? 0)) return null
      const drawn = turn.then(() => draw(wanted, name))
      drawing.set(name, drawn)
      turn = drawn.catch(() => {}).finally(() => drawing.delete(name))
      return drawn
    },
    close() {
      if (child?.connected) child.disconnect()
    },
  }
}

const PROGRAM = join(import.meta.dirname, 'draw-child.ts')

const bareName = (name: string) => name.replace('.jpg', '.bare.jpg')

/** A process that was killed counts as connected for a moment longer. */
const isAlive = ({ connected, exitCode, signalCode }: ChildProcess) =>
  connected && exitCode === null && signalCode === null

type Answer = Omit<DrawResult, 'id'>

/** A process that dies or dawdles spoils one card only. */
function ask(child: ChildProcess, job: DrawJob, patience: number): Promise<Answer> {
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

/** Another version of the same card. */
function removeOlder(folder: string, prefix: string, kept: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    if (name.startsWith(prefix) && name.endsWith('.jpg') && file !== kept) rmSync(file, { force: true })
  }
}
