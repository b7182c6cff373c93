// Before the first paint: how this reader sees pages, and that nothing is shown of a head that is not whole yet.
import { beforeEach, expect, test, vi } from 'vitest'

const boot = async () => {
  vi.resetModules()
  await import('../../components/site/reader/boot.ts')
}

beforeEach(() => {
  localStorage.clear()
  document.head.replaceChildren()
  for (const name of Object.keys(document.documentElement.dataset))
    delete document.documentElement.dataset[name]
})

test('the browser waits for what comes after the head of the page', async () => {
  const link = Object.assign(document.createElement('link'), { rel: 'expect', href: '#main' })
  document.head.append(link)
  await boot()
  expect(link.getAttribute('blocking')).toBe('render')
})

test('a page that names nothing to wait for is shown as this reader wants it', async () => {
  localStorage.setItem('display', '{"theme":"dark","text":"large"}')
  await boot()
  expect({ ...document.documentElement.dataset }).toEqual({ script: '', theme: 'dark', text: 'large' })
})
