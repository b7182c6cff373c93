// Markup finished at once, as a string (decision 026).
import { createElement, type ReactElement, type ReactNode } from 'react'

/**
 * Puts down one element with all that is in it, rendered here and now. What React would render itself is rendered twice:
 * once to be described to a browser, which readers' browsers never ask for, and once more from that description.
 * For plain components: no hooks, no promises, and one element outermost.
 */
export async function Finished({ children }: { children: ReactElement }) {
  return finish(children)
}

export async function finish(element: ReactElement): Promise<ReactElement> {
  // Imported like this because Next refuses it, among server components, at the head of a file.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const { type, props } = outermost(element)
  const { children, ...own } = props
  const insideHtml = renderToStaticMarkup(children)
  return createElement(type, { ...own, dangerouslySetInnerHTML: { __html: insideHtml } })
}

type Outermost = { type: string; props: Record<string, unknown> & { children?: ReactNode } }

function outermost({ type, props }: ReactElement): Outermost {
  if (typeof type === 'string') return { type, props: props as Outermost['props'] }
  if (typeof type !== 'function') throw new Error('Only one element can be finished, with all that is in it.')
  const component = type as (props: unknown) => ReactElement
  return outermost(component(props))
}
