// What a sponsor lends to those who print its words: a link, while it is known.
import { expect, test } from 'vitest'
import { loadSponsors } from '../../../lib/sponsors/load.ts'
import { addSponsor, removeSponsor, saveSponsor } from '../../../lib/sponsors/save.ts'
import { deskOf, managingEditor } from '../../support/cast.ts'
import { readPage, SPONSORED } from '../../support/pages.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ownSite } from '../../support/running/site.ts'

const site = ownSite()
const desk = () => deskOf(managingEditor, site.db, AS_OF)
const printed = async () => {
  const page = await readPage(site.origin, SPONSORED)
  return {
    words: page.text('.article-head__sponsor'),
    link: page.attribute('.article-head__sponsor a', 'href'),
    rel: page.attribute('.article-head__sponsor a', 'rel'),
  }
}

test('its words lead to it on the next request, and stay as they are when it is changed or removed', async () => {
  const { words, link } = await printed()
  expect([words === '', link]).toEqual([false, null])
  const given = { name: 'Larkspur', label: words, href: 'https://larkspur.example/', logoId: null }
  const { id } = await addSponsor(desk(), given)
  expect(await printed()).toEqual({ words, link: given.href, rel: 'sponsored nofollow noopener' })

  const base = (await loadSponsors(desk()))?.find((form) => form.id === id)?.base ?? ''
  await saveSponsor(desk(), { ...given, base, href: 'https://larkspur.example/rheumatology/' }, { id })
  expect((await printed()).link).toBe('https://larkspur.example/rheumatology/')

  await removeSponsor(desk(), { id })
  expect(await printed()).toEqual({ words, link: null, rel: null })
})
