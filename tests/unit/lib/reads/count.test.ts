// What counts as a reading, and what is left out.
import { beforeEach, expect, test } from 'vitest'
import { countRead, takeCounted, type View } from '../../../../lib/reads/count.ts'
import { NOON } from '../../../support/cast.ts'

const BROWSER = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:145.0) Gecko/20100101 Firefox/145.0'

beforeEach(() => void takeCounted())

function read(address: string, headers: View['headers'] = {}, method = 'GET'): void {
  countRead({ address, method, headers: { 'user-agent': BROWSER, ...headers }, at: NOON })
}

const counted = () => takeCounted().map(({ slug, reads }) => `${slug} ${reads}`)

test('each visit to an article counts once, on whichever of its pages it begins', () => {
  read('/article/gout/')
  read('/article/gout/3/')
  read('/article/gout/?singlepage=1')
  read('/article/lupus/')
  expect(counted()).toEqual(['gout 3', 'lupus 1'])
  expect(counted()).toEqual([])
})

test('turning its pages is the same reading; coming from another article is a new one', () => {
  read('/article/gout/2/', { referer: 'https://synovia.example/article/gout/' })
  read('/article/gout/', { referer: 'https://synovia.example/article/lupus/' })
  expect(counted()).toEqual(['gout 1'])
})

test('other pages, files and programs do not count', () => {
  for (const address of ['/', '/category/gout/', '/article/gout/cite/ris/', '/feed/']) read(address)
  read('/article/gout/', { 'sec-fetch-dest': 'empty' })
  for (const name of ['Mozilla/5.0 (compatible; GPTBot/1.2; +https://openai.com/gptbot)', 'curl/8.5', ''])
    read('/article/gout/', { 'user-agent': name })
  expect(counted()).toEqual([])
})

test('a page fetched ahead counts once it is opened', () => {
  read('/article/gout/', { 'sec-purpose': 'prefetch' })
  read('/article/gout/', {}, 'HEAD')
  expect(counted()).toEqual([])
  read('/article/gout/', { 'opened-ahead': '1', 'sec-fetch-dest': 'empty' }, 'HEAD')
  expect(counted()).toEqual(['gout 1'])
})
