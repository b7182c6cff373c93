import { z } from 'zod'
import { handleRead } from '../../../../../../lib/next/handle.ts'
import { moment } from '../../../../../../lib/publications/input.ts'
import { loadPreflight } from '../../../../../../lib/publications/preflight/load.ts'

export const GET = handleRead({
  input: z.object({ at: z.coerce.number().pipe(moment).optional() }),
  run: (desk, { at }, { id = '' }) => loadPreflight(desk, id, at),
})
