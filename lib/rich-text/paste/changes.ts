// What a manuscript carries beside its text: tracked changes, comments, hidden words, headers, a table of contents.
import { textOf, unwrap } from '../intake/dom.ts'
import { classOf, styleOf } from './look.ts'
import { note, type Tally } from './tally.ts'

/** Insertions are accepted, deletions left out; what was said in comments is kept for the note. */
export function settleChanges(body: Element, tally: Tally): void {
  dropComments(body, tally)
  for (const element of body.querySelectorAll('[style]')) dropUnseen(element, tally)
  for (const line of body.querySelectorAll('p')) {
    if (!/^MsoTo[cf]\d?/i.test(classOf(line))) continue
    note(tally, 'contents')
    line.remove()
  }
  for (const deleted of body.querySelectorAll('del[cite], del[datetime], .msoDel')) {
    if (textOf(deleted) !== '') note(tally, 'deleted')
    deleted.remove()
  }
  for (const inserted of body.querySelectorAll('ins[cite], ins[datetime], .msoIns')) {
    if (textOf(inserted) !== '') note(tally, 'inserted')
    unwrap(inserted)
  }
  for (const line of body.querySelectorAll('br')) {
    if (/always|page/.test(styleOf(line, 'page-break-before')) || line.classList.contains('page-break')) {
      note(tally, 'breaks')
      line.remove()
    }
  }
}

function dropComments(body: Element, tally: Tally): void {
  const lists = [...body.querySelectorAll('[style]')].filter(
    (element) => styleOf(element, 'mso-element') === 'comment-list',
  )
  for (const list of lists) {
    const comments = [...list.querySelectorAll('.MsoCommentText')].filter((one) => textOf(one) !== '')
    note(tally, 'comments', Math.max(1, comments.length))
    tally.lost.push(...comments.map((one) => `Comment: ${textOf(one).replace(/^\[\w+\]\s*/, '')}`))
    list.remove()
  }
  for (const anchor of body.querySelectorAll('.msocomanchor, .MsoCommentReference')) {
    if (lists.length === 0 && anchor.matches('a')) note(tally, 'comments')
    anchor.remove()
  }
  for (const anchor of body.querySelectorAll('a[href*="#cmnt"]')) {
    if (/^#cmnt\d/.test(anchor.getAttribute('href') ?? '')) note(tally, 'comments')
    const around = anchor.closest('sup') ?? anchor
    if (/^#cmnt_ref/.test(anchor.getAttribute('href') ?? '')) {
      const box = anchor.closest('div') ?? anchor
      tally.lost.push(`Comment: ${textOf(box).replace(/^\[\w+\]\s*/, '')}`)
      box.remove()
    } else around.remove()
  }
}

function dropUnseen(element: Element, tally: Tally): void {
  const role = styleOf(element, 'mso-element')
  const isRunning = role === 'header' || role === 'footer'
  const isHidden = styleOf(element, 'display') === 'none' || styleOf(element, 'mso-hide') === 'all'
  if (!isRunning && !isHidden) return
  if (textOf(element) !== '') note(tally, isRunning ? 'running' : 'hidden')
  element.remove()
}
