import { bulkInput, changeMany } from '../../../../../lib/article-list/bulk.ts'
import { handle } from '../../../../../lib/next/handle.ts'

export const POST = handle({ input: bulkInput, run: changeMany })
