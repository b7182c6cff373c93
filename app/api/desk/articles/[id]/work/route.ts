import { z } from 'zod'
import { loadWork } from '../../../../../../lib/articles/work.ts'
import { handleRead } from '../../../../../../lib/next/handle.ts'

export const GET = handleRead({ input: z.object({}), run: (desk, _, { id = '' }) => loadWork(desk, id) })
