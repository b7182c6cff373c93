// Keeps count of the article's pages while it is written, and shows each page's line at its edge.
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Doc } from '../../../../lib/rich-text/document.ts'
import {
  countSheets,
  type Sheet,
  sheetLine,
  sheetRemark,
  WORDS_PER_PAGE,
  type WordsPerPage,
} from '../../../../lib/rich-text/sheets/count.ts'
import { isSamePiece, type Piece, pieceOf } from '../../../../lib/rich-text/sheets/pieces.ts'
import { splitEvenly } from '../../../../lib/rich-text/sheets/split-evenly.ts'
import { acceptProposal } from './accept-proposal.ts'
import { pageBreakView } from './page-break-view.ts'
import { proposedEdge } from './proposed-edge.ts'

/** What an edge says: the page that begins there, and what the page before it cites. */
export type EdgeWords = { line: string; remark: string; cites: string; goes: boolean }

type Proposal = { breaks: number[]; sheets: Sheet[] }
type Counted = {
  rule: WordsPerPage
  pieces: Piece[]
  sheets: Sheet[]
  proposal: Proposal | null
  decorations: DecorationSet
}

export const sheetsKey = new PluginKey<Counted>('sheets')

export const Sheets = Extension.create<{ rule: WordsPerPage }>({
  name: 'sheets',
  addOptions: () => ({ rule: WORDS_PER_PAGE }),
  addKeyboardShortcuts() {
    return { Escape: () => cancelProposal(this.editor.view.state, this.editor.view.dispatch) }
  },
  addProseMirrorPlugins() {
    const { rule } = this.options
    return [
      new Plugin<Counted>({
        key: sheetsKey,
        state: {
          init: (_config, { doc }) => count(doc, rule, false),
          apply(tr, before, _old, { doc }) {
            const wanted: boolean | undefined = tr.getMeta(sheetsKey)
            if (!tr.docChanged && wanted === undefined) return before
            const isProposing = wanted ?? before.proposal !== null
            return (wanted === undefined && carried(tr, before)) || count(doc, rule, isProposing)
          },
        },
        props: {
          decorations: (state) => sheetsKey.getState(state)?.decorations,
          nodeViews: { pageBreak: pageBreakView },
        },
      }),
    ]
  },
})

export type SheetsShown = {
  first: string
  remark: string | null
  pages: number
  /** How many breaks the open proposal has, and whether it changes anything; null when none is open. */
  proposal: { pages: number; isNew: boolean } | null
}

/** What the line above the text shows. */
export function sheetsShown(state: EditorState): SheetsShown {
  const counted = sheetsKey.getState(state)
  const first = counted?.sheets[0]
  if (!counted || !first) return { first: '', remark: null, pages: 1, proposal: null }
  const pages = counted.sheets.length
  const { proposal, rule } = counted
  return {
    first: sheetLine(first, pages),
    remark: sheetRemark(first, pages, rule),
    pages,
    proposal: proposal && { pages: proposal.sheets.length, isNew: isNew(state.doc, proposal.breaks) },
  }
}

export function proposeSplit({ tr }: EditorState, dispatch: (tr: Transaction) => void): boolean {
  dispatch(tr.setMeta(sheetsKey, true))
  return true
}

export function cancelProposal(state: EditorState, dispatch: (tr: Transaction) => void): boolean {
  if (!sheetsKey.getState(state)?.proposal) return false
  dispatch(state.tr.setMeta(sheetsKey, false))
  return true
}

/** The proposed breaks instead of those that are there, as one step of undo. */
export function acceptSplit(state: EditorState, dispatch: (tr: Transaction) => void): boolean {
  const proposal = sheetsKey.getState(state)?.proposal
  if (!proposal) return false
  dispatch(acceptProposal(state.tr, proposal.breaks).setMeta(sheetsKey, false))
  return true
}

/** Most letters change nothing that is counted: then all of it only moves along. Null where it has to be counted anew. */
function carried({ doc, mapping }: Transaction, before: Counted): Counted | null {
  const pieces = piecesOf(doc)
  if (before.proposal || !isSameCount(before.pieces, pieces)) return null
  const decorations = before.decorations.map(mapping, doc)
  // An edge that was taken out and put back has lost its words.
  return decorations.find().length === before.decorations.find().length
    ? { ...before, pieces, decorations }
    : null
}

function isSameCount(before: readonly Piece[], after: readonly Piece[]): boolean {
  return before.length === after.length && before.every((piece, index) => isSamePiece(piece, after[index]))
}

function piecesOf(doc: Node): Piece[] {
  return Array.from({ length: doc.childCount }, (_, index) => factsOf(doc.child(index)))
}

function count(doc: Node, rule: WordsPerPage, isProposing: boolean): Counted {
  const pieces = piecesOf(doc)
  const { sheets, breaks } = countSheets(pieces)
  const proposal = isProposing ? propose(pieces, rule) : null
  const numbers = numberCited(pieces)
  const decorations: Decoration[] = []
  const unturned = [...breaks]
  doc.forEach((node, at, index) => {
    if (node.type.name === 'pageBreak') {
      const words = edgeWords({ rule, sheets, proposal }, unturned.shift() ?? null, numbers)
      decorations.push(Decoration.node(at, at + node.nodeSize, {}, words))
    }
    const page = proposal ? proposal.breaks.indexOf(index) + 1 : 0
    const sheet = page > 0 ? proposal?.sheets[page] : undefined
    if (sheet) decorations.push(proposedEdge(at, sheetLine(sheet, proposal?.sheets.length ?? 1)))
  })
  return { rule, pieces, sheets, proposal, decorations: DecorationSet.create(doc, decorations) }
}

function propose(pieces: readonly Piece[], { aim }: WordsPerPage): Proposal {
  const breaks = splitEvenly(pieces, aim)
  const turned = pieces.flatMap((piece, index): Piece[] => {
    if (piece.kind === 'break') return []
    return breaks.includes(index) ? [{ kind: 'break' }, piece] : [piece]
  })
  return { breaks, sheets: countSheets(turned).sheets }
}

function edgeWords(
  { rule, sheets, proposal }: Pick<Counted, 'rule' | 'sheets' | 'proposal'>,
  begins: number | null,
  numbers: Map<string, number>,
): EdgeWords {
  const goes = proposal !== null
  if (begins === null)
    return {
      line: 'This break turns no page',
      remark: 'There is nothing on one side of it.',
      cites: '',
      goes,
    }
  const sheet = sheets[begins - 1]
  const before = sheets[begins - 2]
  const cited = before?.cites.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b) ?? []
  return {
    line: sheet ? sheetLine(sheet, sheets.length) : '',
    remark: (sheet && sheetRemark(sheet, sheets.length, rule)) ?? '',
    cites: before ? citesLine(cited) : '',
    goes,
  }
}

/** Under each page but the last readers find the references that it cites (lib/rich-text/article-pages.ts). */
function citesLine(numbers: number[]): string {
  if (numbers.length === 0) return ''
  return `${numbers.length === 1 ? 'Reference' : 'References'} under this page: ${runs(numbers)}`
}

/** 1, 2, 3, 5 as "1–3, 5". */
function runs(numbers: number[]): string {
  const found: [number, number][] = []
  for (const number of numbers) {
    const last = found.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else found.push([number, number])
  }
  return found
    .map(([from, to]) => (from === to ? from : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(', ')
}

function numberCited(pieces: readonly Piece[]): Map<string, number> {
  const ids = new Set(pieces.flatMap((piece) => (piece.kind === 'block' ? piece.cites : [])))
  return new Map([...ids].map((id, index) => [id, index + 1]))
}

/** The proposal changes something unless breaks stand already exactly where it wants them. */
function isNew(doc: Node, breaks: readonly number[]): boolean {
  const standing: number[] = []
  doc.forEach((node, _at, index) => {
    if (node.type.name === 'pageBreak') standing.push(index + 1)
  })
  return standing.join() !== breaks.join()
}

/** Nodes never change, so a block is counted once however often one types elsewhere. */
const known = new WeakMap<Node, Piece>()

function factsOf(node: Node): Piece {
  const found = known.get(node)
  if (found) return found
  const piece = pieceOf(withContent(node.toJSON()))
  known.set(node, piece)
  return piece
}

/** ProseMirror leaves out the content of an empty node. */
function withContent(json: Doc['content'][number]): Doc['content'][number] {
  const { content } = json as { content?: never[] }
  const node = json as unknown as { content?: unknown[] }
  if (content) node.content = content.map(withContent)
  else if (!LEAVES.has(json.type)) node.content = []
  return json
}

const LEAVES: ReadonlySet<string> = new Set([
  ...['text', 'hardBreak', 'referenceMark', 'pageBreak', 'horizontalRule', 'videoEmbed'],
])
