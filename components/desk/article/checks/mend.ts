// Puts right with one click what a check found; Ctrl-Z takes it back where it is in the text.
import type { Mend } from '../../../../lib/publications/preflight/finding.ts'
import { proposeSplit } from '../../rich-text/pages/sheets.ts'
import type { ArticleModel } from '../use-article.ts'
import { dropReferences, levelHeading, makeDecorative, relink, uncite, unlink } from './mend-text.ts'

/**
 * What was found is some seconds old. False, and nothing happens, where the article does not stand as it did then: what
 * belongs to one author must not be printed with another.
 */
export function mendIt(mend: Mend, model: ArticleModel): boolean {
  const editor = model.editor()
  switch (mend.kind) {
    case 'credentials':
      return printCredentials(mend, model)
    case 'sponsor':
      return fill('sponsor', mend.sponsor, model)
    case 'disclosure':
      return fill('disclosure', mend.disclosure, model)
    case 'heading':
      return levelHeading(editor, mend)
    case 'link':
      return relink(editor, mend)
    case 'unlink':
      return unlink(editor, mend.href)
    case 'drop-references':
      return dropReferences(editor, mend.ids)
    case 'uncite':
      return uncite(editor, mend.ids)
    case 'decorative':
      return makeDecorative(editor, mend)
    case 'split':
      if (!editor) return false
      editor.view.dom.scrollIntoView({ block: 'start' })
      return proposeSplit(editor.state, editor.view.dispatch)
    case 'slug':
      // Nothing of the text: the server moves it (use-mending.ts).
      return false
  }
}

type Of<Kind extends Mend['kind']> = Extract<Mend, { kind: Kind }>

function printCredentials(mend: Of<'credentials'>, { fields, setField }: ArticleModel): boolean {
  const { line, authorId, name, credentials } = mend
  const found = fields.byline[line]
  if (found?.authorId !== authorId || found.name !== name || found.credentials.length > 0) return false
  setField(
    'byline',
    fields.byline.map((one, at) => (at === line ? { ...one, credentials } : one)),
  )
  return true
}

/** What somebody has written there meanwhile stays. */
function fill(field: 'sponsor' | 'disclosure', words: string, { fields, setField }: ArticleModel): boolean {
  if (fields[field]?.trim()) return false
  setField(field, words)
  return true
}
