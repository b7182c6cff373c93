// Imports a text into a test's store, as the command line would.

import type { Db } from '../../../../../db/client.ts'
import { makeDesk, systemActor } from '../../../../../lib/desk.ts'
import type { MediaKit } from '../../../../../lib/media/files/take-in.ts'
import { type FindFile, noFiles } from '../../../../../lib/transfer/wxr/apply/files.ts'
import { importWxr, type Result } from '../../../../../lib/transfer/wxr/import.ts'
import type { Outcome } from '../../../../../lib/transfer/wxr/report.ts'
import { NOON } from '../../../../support/cast.ts'
import { bytesOf } from '../../../../support/wxr.ts'

type Given = { isDryRun?: boolean; now?: number; kit?: MediaKit; findFile?: FindFile }

export async function importInto(db: Db | null, text: string | Uint8Array, given: Given = {}) {
  const { isDryRun = false, now = NOON, kit = NO_PICTURES, findFile = noFiles } = given
  const outcomes: Outcome[] = []
  const result: Result = await importWxr({
    ...{ open: () => bytesOf(text, 4000), findFile, isDryRun, now },
    openStore: async () => (db ? { desk: makeDesk(db, now, systemActor('import')), kit } : null),
    onOutcome: (outcome) => outcomes.push(outcome),
  })
  const of = (title: string) => outcomes.find(({ origin }) => origin.title === title)
  return { result, outcomes, of }
}

const NO_PICTURES: MediaKit = {
  dataDir: '/nowhere',
  deriver: { derive: () => Promise.reject(new Error('No picture was expected.')), close() {} },
}
