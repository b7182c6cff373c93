// Reads the demo's texts from content/: YAML lists, and Markdown files with YAML before the text.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { z } from 'zod'
import {
  articleShape,
  authorsShape,
  categoriesShape,
  issuesShape,
  menuShape,
  pageShape,
  publicationShape,
  type SeedArticle,
  type SeedPage,
} from './shapes.ts'

const FOLDER = join(import.meta.dirname, 'content')

export type Content = ReturnType<typeof readContent>

/** Throws naming the file when one does not have the form it should. */
export function readContent() {
  return {
    publication: readYaml('publication.yaml', publicationShape),
    authors: readYaml('authors.yaml', authorsShape),
    issues: readYaml('issues.yaml', issuesShape),
    categories: readYaml('categories.yaml', categoriesShape),
    menu: readYaml('menu.yaml', menuShape),
    pages: markdownFiles('pages').map((file): SeedPage => {
      const { front, body } = split(file)
      return { ...checked(file, pageShape, front), body }
    }),
    articles: markdownFiles('articles').map((file): SeedArticle => {
      const { front, body } = split(file)
      return { ...checked(file, articleShape, front), body, slug: file.replace(/^.*\/|\.md$/g, '') }
    }),
  }
}

function readYaml<Shape extends z.ZodType>(file: string, shape: Shape): z.output<Shape> {
  return checked(file, shape, parse(readFileSync(join(FOLDER, file), 'utf8')))
}

function markdownFiles(folder: string): string[] {
  return readdirSync(join(FOLDER, folder))
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => `${folder}/${file}`)
}

function split(file: string): { front: unknown; body: string } {
  const [, front = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(FOLDER, file), 'utf8')) ?? []
  try {
    return { front: parse(front), body }
  } catch (error) {
    throw new Error(`${file}: ${String(error)}`)
  }
}

function checked<Shape extends z.ZodType>(file: string, shape: Shape, value: unknown): z.output<Shape> {
  const { data, error } = shape.safeParse(value)
  if (error)
    throw new Error(
      `${file}: ${error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`,
    )
  return data
}
