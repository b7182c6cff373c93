import type { ReactElement } from 'react'
import { markupOf } from '../../components/ui/markup.tsx'
import { currentRequest } from '../../lib/page-store/context.ts'

/** A public page's content, finished as a string and put down for the front (decision 040). */
export async function Finished({ children }: { children: ReactElement }) {
  currentRequest().parts.content = await markupOf(children)
  return null
}
