// What is done about readings while the publication runs: written once a minute, ranked four times an hour.
import type { Db } from '../../db/client.ts'
import { every } from '../background/every.ts'
import { keepStrays } from '../reports/keep.ts'
import { keepReads, rankMostRead } from './keep.ts'

const MINUTE = 60_000

/** Returns the way to stop it, which writes the last. */
export function tendReads(db: Db, clock: () => number): () => Promise<void> {
  const stopping = new AbortController()
  const { signal } = stopping
  const keep = async () => {
    await keepReads(db, clock()).catch(say('Readings were not counted.'))
    await keepStrays(db, clock()).catch(say('What was asked for in vain was not counted.'))
  }
  const rank = () => rankMostRead(db, clock()).catch(say('What is read most was not put in order.'))
  const working = [every(MINUTE, signal, keep), every(15 * MINUTE, signal, rank)]
  return async () => {
    stopping.abort()
    await Promise.all(working)
    await keep()
  }
}

const say = (words: string) => (error: unknown) => console.error(words, error)
