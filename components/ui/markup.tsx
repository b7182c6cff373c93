// Markup as a string, finished here and now (decisions 026 and 040).
import type { ReactElement } from 'react'

/** Of plain components: no hooks, no promises. */
export async function markupOf(element: ReactElement): Promise<string> {
  // Imported like this because Next refuses it, among server components, at the head of a file.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return renderToStaticMarkup(element)
}

/** A place that is filled later. */
export function Gap() {
  return <template data-gap="" />
}

/** The markup before, between and after the gaps. */
export async function markupAround(element: ReactElement): Promise<string[]> {
  return (await markupOf(element)).split('<template data-gap=""></template>')
}
