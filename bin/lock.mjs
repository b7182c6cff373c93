// One installation at a time in this folder: a second command waits for the first, and survives its death.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { progress, sentenceFor, Trouble } from './say.mjs'

/** An installation takes a minute; one that has held the lock for this long is gone, whatever its process id says. */
const STALE_AFTER_MS = 20 * 60_000

/** Between the making of the folder and of the file that says whose it is. */
const NAMELESS_MS = 10_000

export async function withLock(folder, work) {
  let done
  while (!take(folder)) {
    if (isStale(folder)) {
      breakOpen(folder)
      continue
    }
    done ??= progress('Another Masthead command is installing; waiting for it …')
    await wait(500)
  }
  done?.()
  try {
    return await work()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function take(folder) {
  try {
    if (!existsSync(dirname(folder))) makeFolder(dirname(folder))
    mkdirSync(folder)
    writeFileSync(join(folder, 'pid'), String(process.pid))
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw new Trouble(sentenceFor(error.code, dirname(dirname(folder))) ?? error.message)
  }
}

/** Not recursive: on a disk that cannot be written to that says ENOENT instead of EROFS. */
function makeFolder(folder) {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
}

function isStale(folder) {
  try {
    const age = Date.now() - statSync(folder).mtimeMs
    const pid = ownerOf(folder)
    if (pid === undefined) return age > NAMELESS_MS
    return age > STALE_AFTER_MS || !isAlive(pid)
  } catch {
    return false // released in this very moment
  }
}

function ownerOf(folder) {
  try {
    return Number(readFileSync(join(folder, 'pid'), 'utf8')) || undefined
  } catch {
    return undefined
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Moved aside first: of two that find the same dead lock, only one can move it. */
function breakOpen(folder) {
  const aside = `${folder}-${process.pid}-${Date.now()}`
  try {
    renameSync(folder, aside)
    rmSync(aside, { recursive: true, force: true })
  } catch {
    // the other one was quicker
  }
}
