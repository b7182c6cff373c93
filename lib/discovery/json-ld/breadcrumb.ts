// The way from the front page to where one is.
import type { Link } from '../../reader/views.ts'
import { absolute, urls } from '../../urls.ts'
import type { Publication } from '../publication.ts'
import { type Node, node } from './node.ts'

/** `here` closes the row; `url` is the page's canonical address, absolute. */
export function breadcrumbNode(
  { origin, name }: Publication,
  links: Link[],
  here: { label: string; url: string },
): Node {
  const above = [{ label: name, href: urls.home() }, ...links].map(({ label, href }) => ({
    label,
    url: absolute(origin, href),
  }))
  return node('BreadcrumbList', {
    '@id': `${here.url}#breadcrumb`,
    itemListElement: [...above, here].map(({ label, url }, at) =>
      node('ListItem', { position: at + 1, name: label, item: url }),
    ),
  })
}
