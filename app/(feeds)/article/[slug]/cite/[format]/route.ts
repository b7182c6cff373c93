// An article's record as a file for programs that keep literature: visible exactly while the article is.
import { isCitationFormat, writtenCitation } from '../../../../../../lib/discovery/citation/formats.ts'
import { citationOf } from '../../../../../../lib/discovery/citation/record.ts'
import { publicationOf } from '../../../../../../lib/discovery/publication.ts'
import { currentRequest, readingOf } from '../../../../../../lib/page-store/context.ts'
import { site } from '../../../../../../lib/page-store/shared.ts'
import { loadArticlePage } from '../../../../../../lib/reader/article/article-page.ts'
import { loadMissingCitation } from '../../../../../../lib/reader/article/missing-citation.ts'
import { loadSettings } from '../../../../../../lib/reader/settings.ts'

export const dynamic = 'force-dynamic'

type Asked = { params: Promise<{ slug: string; format: string }> }

export async function GET(_: Request, { params }: Asked): Promise<Response> {
  const { slug, format } = await params
  const request = currentRequest()
  const reading = readingOf(request)
  const answer = isCitationFormat(format)
    ? await loadArticlePage(reading, decodeURIComponent(slug), { kind: 'page', number: 1 })
    : null
  if (!isCitationFormat(format) || answer?.kind !== 'found') {
    request.outcome = await loadMissingCitation(reading, request.address)
    return new Response('There is no citation at this address.', {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    })
  }
  const publication = publicationOf(await loadSettings(reading), site().origin)
  const { type, text, fileName } = writtenCitation(format, citationOf(publication, answer.view))
  return new Response(text, {
    headers: { 'Content-Type': type, 'Content-Disposition': attachment(fileName) },
  })
}

/** RFC 6266: a plain name for every program, and the true one for those that know better. */
function attachment(fileName: string): string {
  const plain = fileName.replaceAll(/[^\w.-]+/g, '-')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`
}
