import { searchChoicesInput, searchTagChoices } from '../../../../lib/articles/search-choices.ts'
import { handle, handleRead } from '../../../../lib/next/handle.ts'
import { findOrCreateTag, tagInput } from '../../../../lib/tags/find-or-create.ts'

export const GET = handleRead({ input: searchChoicesInput, run: searchTagChoices })
export const POST = handle({ input: tagInput, run: findOrCreateTag })
