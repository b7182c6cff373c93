// Authors, categories, tags and other terms of an export.
import type { Element } from '../xml/element.ts'
import { field, line, number } from './fields.ts'
import type { AuthorRecord, TermRecord } from './record.ts'

export function authorRecord(element: Element): AuthorRecord {
  return {
    kind: 'author',
    login: line(element, 'wp:author_login'),
    displayName: line(element, 'wp:author_display_name'),
    firstName: line(element, 'wp:author_first_name'),
    lastName: line(element, 'wp:author_last_name'),
  }
}

export function categoryRecord(element: Element): TermRecord {
  return {
    kind: 'term',
    taxonomy: 'category',
    id: number(element, 'wp:term_id'),
    slug: line(element, 'wp:category_nicename'),
    parent: line(element, 'wp:category_parent'),
    name: line(element, 'wp:cat_name'),
    description: field(element, 'wp:category_description').trim(),
  }
}

export function tagRecord(element: Element): TermRecord {
  return {
    kind: 'term',
    taxonomy: 'post_tag',
    id: number(element, 'wp:term_id'),
    slug: line(element, 'wp:tag_slug'),
    parent: '',
    name: line(element, 'wp:tag_name'),
    description: field(element, 'wp:tag_description').trim(),
  }
}

export function termRecord(element: Element): TermRecord {
  return {
    kind: 'term',
    taxonomy: line(element, 'wp:term_taxonomy'),
    id: number(element, 'wp:term_id'),
    slug: line(element, 'wp:term_slug'),
    parent: line(element, 'wp:term_parent'),
    name: line(element, 'wp:term_name'),
    description: field(element, 'wp:term_description').trim(),
  }
}
