// Where share cards and icons are drawn and kept: one process draws, one card at a time, and what is drawn stays on disk.
import type { ChildProcess } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { startChild } from '../background/child.ts'
import { ICONS, type IconName } from '../icons/address.ts'
import type { CardKind } from './address.ts'
import { ask, isAlive } from './ask-child.ts'
import { cardVersion, type ShareCard } from './card.ts'
import { AGAIN, type DrawTask } from './job.ts'

/**
 * `fileOf` answers the card, `iconOf` the icon's file, drawn now if it is not there; null when it cannot be drawn, or not
 * soon.
 */
export type CardRoom = {
  fileOf(wanted: Wanted): Promise<Drawn | null>
  iconOf(wanted: WantedIcon): Promise<string | null>
  close(): void
}

/** Bare: its picture was not there or could not be read, so it is drawn again after `AGAIN`. */
export type Drawn = { file: string; isBare: boolean }

/** Cards in line: at about a second each, who comes after these would wait longer than anybody does. */
const LINE = 32
/** Failures remembered; the oldest are forgotten. */
const FAILURES = 256

/** `id` names what the card shows, for good: an article keeps one file, however often its card changes. */
export type Wanted = { kind: CardKind; id: string; card: ShareCard }

/** `hash` is the picture's, `source` its file. */
export type WantedIcon = { hash: string; name: IconName; source: string }

/** What is drawn: the file's name, the beginning of its older versions', and for the log what it is. */
type Order = { name: string; older: string; what: string; task: DrawTask }

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
  const draw = async ({ name, older, what, task }: Order): Promise<Drawn | null> => {
    child = child && isAlive(child) ? child : startChild(program, { heap: 256, niceness: 5 })
    const { fault, isBare } = await ask(child, { id: ++lastId, ...task }, patience)
    if (fault !== null) {
      console.error(`${what} was not drawn: ${fault}`)
      failed.delete(name)
      failed.set(name, Date.now() + again)
      for (const oldest of failed.keys()) if (failed.size > FAILURES) failed.delete(oldest)
      return null
    }
    const drawn = { file: isBare && 'bare' in task ? task.bare : task.file, isBare }
    removeOlder(folder, older, drawn.file)
    return drawn
  }
  /** Whoever asks for what is in line already must not move the end of the line. */
  const inLine = (order: Order): Promise<Drawn | null> | null => {
    const { name } = order
    const known = drawing.get(name)
    if (known) return known
    if (drawing.size >= LINE || Date.now() < (failed.get(name) ?? 0)) return null
    const drawn = turn.then(() => draw(order))
    drawing.set(name, drawn)
    turn = drawn.catch(() => {}).finally(() => drawing.delete(name))
    return drawn
  }
  return {
    async fileOf({ kind, id, card }) {
      const older = `${kind}-${id}-`
      const name = `${older}${cardVersion(card)}.jpg`
      const [file, bare] = [join(folder, name), join(folder, bareName(name))]
      if (existsSync(file)) return { file, isBare: false }
      const bareSince = statSync(bare, { throwIfNoEntry: false })?.mtimeMs ?? 0
      if (Date.now() < bareSince + again) return { file: bare, isBare: true }
      const at = (part: { path: string } | null | undefined) => (part ? join(dataDir, part.path) : null)
      const task = { card, picture: at(card.picture), logo: at(card.logo), file, bare }
      return inLine({ name, older, what: `The share card of ${kind} ${id}`, task })
    },
    async iconOf({ hash, name: size, source }) {
      const older = `icon-${size}-`
      const name = `${older}${hash}.png`
      const file = join(folder, name)
      if (existsSync(file)) return file
      const task = { icon: { source, ...ICONS[size] }, file }
      const drawn = await inLine({ name, older, what: `The icon ${size} of ${hash}`, task })
      return drawn?.file ?? null
    },
    close() {
      if (child?.connected) child.disconnect()
    },
  }
}

const PROGRAM = join(import.meta.dirname, 'draw-child.ts')

const bareName = (name: string) => name.replace('.jpg', '.bare.jpg')

/** Another version of the same card. */
function removeOlder(folder: string, prefix: string, kept: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    if (name.startsWith(prefix) && /\.(jpg|png)$/.test(name) && file !== kept) rmSync(file, { force: true })
  }
}
