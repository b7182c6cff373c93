// Acts on many things at once, kept so that they can be undone as a whole.
import type { Tx } from '../../db/client.ts'
import type { KeptKind } from '../../db/schema/taxonomy.ts'
import { findKeptAct, insertKeptAct } from '../../db/store/kept-acts.ts'
import type { Desk } from '../desk.ts'
import { Conflict, NotFound } from '../errors.ts'
import { pack, unpack } from './pack.ts'

type Keep = { kind: KeptKind; kept: unknown; words: string }

/** Returns what it is undone by. */
export async function keepActWithin(tx: Tx, desk: Desk, { kind, kept, words }: Keep): Promise<string> {
  const id = desk.newId()
  const { now: at, actor } = desk
  await insertKeptAct(tx, { id, kind, kept: pack(kept), words, at, byName: actor.name })
  return id
}

/** Throws when it was undone already, or never was. */
export async function findKeptWithin(tx: Tx, kind: KeptKind, id: string): Promise<unknown> {
  const row = await findKeptAct(tx, id)
  if (row?.kind !== kind) throw new NotFound('There is nothing to undo here.')
  if (row.undoneAt !== null) throw new Conflict('This was undone already.')
  return unpack(row.kept)
}
