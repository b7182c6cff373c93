import { z } from 'zod'
import { loadIssueBoard } from '../../../../../../lib/issues/board.ts'
import { handleRead } from '../../../../../../lib/next/handle.ts'

export const GET = handleRead({
  input: z.object({}),
  run: (desk, _nothing, { id = '' }) => loadIssueBoard(desk, id),
})
