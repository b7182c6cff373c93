// Who signs: a person with what stands behind the name, and the record that tells people of one name apart.
import type { AuthorView, BylineLine } from '../../reader/views.ts'
import { absolute } from '../../urls.ts'
import { imageOf } from './image.ts'
import { type Node, node } from './node.ts'

export const personId = (origin: string, href: string) => `${absolute(origin, href)}#person`

/** As printed: the credentials are those of then. `author` is who they are by their own page. */
export function signerNode(line: BylineLine, author: AuthorView | undefined, origin: string): Node {
  return personNode({ ...author, name: line.name, credentials: line.credentials, href: line.href }, origin)
}

type Known = Pick<BylineLine, 'name' | 'credentials' | 'href'> &
  Partial<Pick<AuthorView, 'affiliation' | 'bio' | 'photo' | 'orcid' | 'role'>>

export function personNode(person: Known, origin: string): Node {
  const { name, credentials, href, affiliation, bio, photo, orcid, role } = person
  return node('Person', {
    '@id': href ? personId(origin, href) : null,
    name,
    honorificSuffix: credentials.join(', '),
    hasCredential: credentials.map((credential) =>
      node('EducationalOccupationalCredential', { name: credential }),
    ),
    jobTitle: role,
    affiliation: affiliation ? node('Organization', { name: affiliation }) : null,
    description: bio,
    url: href ? absolute(origin, href) : null,
    image: photo ? imageOf(photo, origin) : null,
    sameAs: orcid ? `https://orcid.org/${orcid}` : null,
  })
}
