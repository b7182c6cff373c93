// Finished markup is the same markup: only who renders it, and how often, is another matter.
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ArticleView } from '../../components/article/article-view.tsx'
import { HomeView } from '../../components/lists/home-view.tsx'
import { finishedShell } from '../../components/site/finished-shell.ts'
import { SiteShell } from '../../components/site/shell.tsx'
import { finish } from '../../components/ui/finished.tsx'
import { anOpeningPage } from '../fixtures/article.ts'
import { aHome } from '../fixtures/lists.ts'
import { chrome } from '../fixtures/views.ts'

test('an article and the front page look the same finished', async () => {
  for (const view of [
    <ArticleView view={anOpeningPage()} address="https://synovia.example/" key="article" />,
    <HomeView view={aHome()} key="home" />,
  ]) {
    expect(renderToStaticMarkup(await finish(view))).toBe(renderToStaticMarkup(view))
  }
})

test('so does what stands around every page, with its mark in the menu', async () => {
  for (const current of ['/', '/category/conditions/', '/article/no-entry-of-the-menu/']) {
    const parts = await finishedShell(chrome, current)
    const shell = (props: object) => (
      <SiteShell chrome={chrome} current={current} {...props}>
        <p>A page</p>
      </SiteShell>
    )
    expect(renderToStaticMarkup(shell({ parts }))).toBe(renderToStaticMarkup(shell({})))
  }
})

test('all pages that the menu does not name share what stands around them', async () => {
  const around = (path: string) => finishedShell(chrome, path)
  expect(await around('/article/one/')).toBe(await around('/article/two/'))
  expect(await finishedShell({ ...chrome }, '/article/one/')).not.toBe(await around('/article/one/'))
})

test('several elements side by side are refused: there is none to put them down in', async () => {
  await expect(
    finish(
      <>
        <p>One</p>
        <p>Two</p>
      </>,
    ),
  ).rejects.toThrow('Only one element can be finished')
})
