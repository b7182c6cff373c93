// Keeps what was tried for whoever tries it, and says where on the site it is seen.
import type { Instead } from '../../db/reader/instead.ts'
import { act, type Desk } from '../desk.ts'
import { trialAddress } from './address.ts'
import { keepTrialWithin, type TriedKind } from './trial.ts'

type Shown = { kind: TriedKind; value: Instead; path: string }

export type Preview = { address: string }

export async function showTrial(desk: Desk, { kind, value, path }: Shown): Promise<Preview> {
  const { id } = await act(desk, (tx) => keepTrialWithin(tx, desk, { kind, value }))
  return { address: trialAddress({ id, theme: 'light', path }) }
}
