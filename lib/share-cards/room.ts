// Where share cards are drawn and kept: one process draws, one card at a time, and what is drawn stays on disk.
import { type ChildProcess, fork } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import type { CardKind } from './address.ts'
import { cardVersion, type ShareCard } from './card.ts'
import type { DrawJob, DrawResult } from './job.ts'

/** `fileOf` answers the card's file, drawn now if it is not there; null when it cannot be drawn. */
export type CardRoom = { fileOf(wanted: Wanted): Promise<string | null>; close(): void }

/** `id` names what the card shows, for good: an article keeps one file, however often its card changes. */
export type Wanted = { kind: CardKind; id: string; card: ShareCard }

/** However many ask at once, each card is drawn once. Run from source by server.ts; pages only ask. */
export function openCardRoom(dataDir: string, { program = PROGRAM, patience = 20_000 } = {}): CardRoom {
  const folder = join(dataDir, 'cards')
  const drawing = new Map<string, Promise<string | null>>()
  let child: ChildProcess | null = null
  let lastId = 0
  let turn: Promise<unknown> = Promise.resolve()
  const draw = async ({ kind, id, card }: Wanted, file: string): Promise<string | null> => {
    child = child?.connected ? child : start(program)
    const picture = card.picture ? join(dataDir, card.picture.path) : null
    const fault = await ask(child, { id: ++lastId, card, picture, file }, patience)
    if (fault !== null) {
      console.error(`The share card of ${kind} ${id} was not drawn: ${fault}`)
      return null
    }
    removeOlder(folder, `${kind}-${id}-`, file)
    return file
  }
  return {
    async fileOf(wanted) {
      const name = `${wanted.kind}-${wanted.id}-${cardVersion(wanted.card)}.jpg`
      const file = join(folder, name)
      if (existsSync(file)) return file
      const drawn = drawing.get(name) ?? turn.then(() => draw(wanted, file))
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

function start(program: string): ChildProcess {
  const child = fork(program, {
    execArgv: ['--max-old-space-size=256'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  child.on('error', () => {})
  if (child.pid !== undefined) setPriority(child.pid, 5)
  child.unref()
  child.channel?.unref()
  return child
}

/** Null when it is drawn; a process that dies or dawdles spoils one card only. */
function ask(child: ChildProcess, job: DrawJob, patience: number): Promise<string | null> {
  child.channel?.ref()
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), patience)
    const end = (fault: string | null) => {
      clearTimeout(timer)
      child.off('exit', onExit)
      child.off('message', onMessage)
      child.channel?.unref()
      resolve(fault)
    }
    const onExit = () => end('the process that draws them ended')
    const onMessage = (result: DrawResult) => {
      if (result.id === job.id) end(result.fault)
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
