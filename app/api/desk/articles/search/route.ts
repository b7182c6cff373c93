import { searchArticleChoices, searchArticlesInput } from '../../../../../lib/articles/search-choices.ts'
import { handleRead } from '../../../../../lib/next/handle.ts'

export const GET = handleRead({ input: searchArticlesInput, run: searchArticleChoices })
