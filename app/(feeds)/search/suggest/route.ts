// What the search field offers while somebody types, for our own script.
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { loadSuggestions } from '../../../../lib/reader/search/suggest.ts'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const typed = new URL(request.url).searchParams.get('q') ?? ''
  return Response.json(await loadSuggestions(readingOf(currentRequest()), typed))
}
