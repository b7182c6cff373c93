// What tests know of the demo's pages, and how they read one: as a document, by its elements and its text.
import { parseHTML } from 'linkedom'
import { ask } from './running/fetching.ts'

/** An essay on six pages with fourteen references. */
export const ESSAY = '/article/what-the-waiting-room-hears/'
export const UNSPLIT = '/article/the-third-bottle/'
export const SPONSORED = '/article/a-reputation-to-live-down/'
export const SCHEDULED = '/article/the-slot-we-left-empty/'
export const DRAFT = '/article/what-the-hip-remembers/'

/** One address of each template that a reader can meet. */
export const TEMPLATES: Record<string, string> = {
  'the front page': '/',
  'an article': UNSPLIT,
  'the first page of an essay': ESSAY,
  'a middle page of an essay': `${ESSAY}3/`,
  'the last page of an essay': `${ESSAY}6/`,
  'an essay on a single page': `${ESSAY}?singlepage=1`,
  'an article with a table': '/article/notes-from-the-gathering/',
  'a sponsored article': SPONSORED,
  'a video piece': '/article/the-sound-a-knee-makes/',
  'a section': '/category/conditions/',
  'the second page of a section': '/category/conditions/page/2/',
  'the opinion section': '/category/opinion/',
  'a category of the third level': '/category/guidance/meeting-reports/acr-convergence/',
  'a hub': '/category/focusrheum/gout/',
  'a tag': '/tag/empathy/',
  'an author': '/author/meera-rao/',
  'an issue': '/issue/2025-12/',
  'a whole issue for paper': '/issue/2025-12/print/',
  'the issue archive': '/issues/',
  'Meet the Editors': '/editors/',
  'a static page': '/page/about/',
  'the corrections': '/corrections/',
  'the page about feeds': '/feeds/',
  'the page of saved articles': '/saved/',
  'the search page': '/search/',
  'search results': '/search/?q=listening',
  'a search without results': '/search/?q=zzyzx',
}

/** What is a page only to browsers: programs get the feed itself. */
export const IN_BROWSERS: Record<string, string> = {
  'a feed that somebody opened': '/feed/',
}

/** Templates that are no 200. */
export const NOTICES: Record<string, string> = {
  'a page that is not there': '/article/what-the-waiting-room-heard/',
}

export type Page = {
  status: number
  headers: Headers
  html: string
  document: Document
  title: string
  /** The text of the first element that fits, its spaces made single; empty when there is none. */
  text(selector: string): string
  /** The same of every element. */
  texts(selector: string): string[]
  /** An attribute of the first element that fits, whatever the case it is written in. */
  attribute(selector: string, name: string): string | null
  hrefs(selector: string): string[]
}

export async function readPage(origin: string, path: string): Promise<Page> {
  const { status, headers, text: html } = await ask(origin, path)
  const { document } = parseHTML(html)
  const all = (selector: string) => [...document.querySelectorAll(selector)]
  const texts = (selector: string) => all(selector).map((element) => spaced(element.textContent ?? ''))
  return {
    status,
    headers,
    html,
    document,
    title: spaced(document.querySelector('title')?.textContent ?? ''),
    text: (selector) => texts(selector)[0] ?? '',
    texts,
    attribute: (selector, name) => attributeOf(all(selector)[0], name),
    hrefs: (selector) => all(selector).map((element) => element.getAttribute('href') ?? ''),
  }
}

/** HTML knows no case in names of attributes, but this parser does; React writes dateTime and srcSet. */
export function attributeOf(element: Element | undefined, name: string): string | null {
  return [...(element?.attributes ?? [])].find((one) => one.name.toLowerCase() === name)?.value ?? null
}

export function spaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
