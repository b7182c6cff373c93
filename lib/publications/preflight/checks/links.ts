// Links to our own pages lead somewhere.
import type { Check, Finding, LinkState } from '../finding.ts'

export const links: Check = ({ links }) =>
  Object.entries(links).flatMap(([href, state]) => findingOf(href, state) ?? [])

function findingOf(href: string, state: LinkState): Finding | null {
  const common = { check: 'links', place: { kind: 'link', href } } as const
  switch (state.kind) {
    case 'there':
      return null
    case 'later':
      return {
        ...common,
        kind: 'advice',
        message: `The link to ${href} leads nowhere until that article appears, which is after this one.`,
      }
    case 'moved':
      return {
        ...common,
        kind: 'advice',
        message: `${href} has moved to ${state.to}.`,
        mend: { kind: 'link', from: href, to: state.to, label: 'Link to the new address' },
      }
    case 'missing':
      return {
        ...common,
        kind: 'blocking',
        message: `The link to ${href} leads nowhere: there is nothing at that address.`,
        mend: { kind: 'unlink', href, label: 'Take the link out' },
      }
    case 'no-place':
      return {
        ...common,
        kind: 'advice',
        message: `The link to ${href} leads nowhere: no heading of this article has that place.`,
        mend: { kind: 'unlink', href, label: 'Take the link out' },
      }
  }
}
