// What the screen and the file show of a redirect is taken in again as the same one, and is as readable as that allows.
import { expect, test } from 'vitest'
import { checkEnds } from '../../../../lib/redirects/check.ts'
import { writtenEnds } from '../../../../lib/redirects/written.ts'

const SHOWN: [from: string, to: string, shown: [string, string]][] = [
  ['/100%25/', '/50%25-off/', ['/100%25', '/50%25-off/']],
  ['/x%2541/', '/x%2541/y/', ['/x%2541', '/x%2541/y/']],
  ['/files/Annual Report.pdf', '/new place/', ['/files/annual report.pdf', '/new place/']],
  ['/ends%20/', '/end%20', ['/ends%20', '/end /']],
  ['/sjögren/', '/sj%C3%B6gren-2/', ['/sjögren', '/sjögren-2/']],
  ['/why%3F/', '/because%3F/', ['/why%3F', '/because%3F/']],
  ['/why%3Fp=12/', '/a/', ['/why%3Fp=12', '/a/']],
  ['/c%23/', '/d%23/#part', ['/c%23', '/d%23/#part']],
  ['/?p=12', '/search/?q=ä b', ['/?p=12', '/search/?q=ä b']],
  ['/article/x/?singlepage=1', '/b/', ['/article/x?singlepage=1', '/b/']],
  ['/why%3F/*', '/because%3F/*', ['/why%3F/*', '/because%3F/*']],
  ['/ä 1/*', 'https://other.example/%C3%B6%20/x', ['/ä 1/*', 'https://other.example/ö /x']],
  // No letters, and small signs of what is escaped: shown in plain letters, they would be kept in another way.
  ['/a%C2%A0b/', '/a%C2%A0b/%c3%b6/%FF/', ['/a%C2%A0b', '/a%C2%A0b/%c3%b6/%FF/']],
]

test.each(SHOWN)('%s to %s', (from, to, [shownFrom, shownTo]) => {
  const { ends } = checkEnds({ from, to }, [])
  const shown = ends && writtenEnds(ends)
  expect(shown).toEqual({ from: shownFrom, to: shownTo })
  expect(shown && checkEnds(shown, []).ends).toEqual(ends)
})
