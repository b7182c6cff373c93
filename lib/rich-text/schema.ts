// The one schema of an article's body, shared by the desk's editor, the importers and the checks on the server.
import { type Extensions, getSchema } from '@tiptap/core'
import { BoldMark } from './marks/bold.ts'
import { CodeMark } from './marks/code.ts'
import { ItalicMark } from './marks/italic.ts'
import { LinkMark } from './marks/link.ts'
import { StrikeMark } from './marks/strike.ts'
import { SubscriptMark } from './marks/subscript.ts'
import { SuperscriptMark } from './marks/superscript.ts'
import { UnderlineMark } from './marks/underline.ts'
import { BlockquoteNode } from './nodes/blockquote.ts'
import { CalloutNode } from './nodes/callout.ts'
import { CodeBlockNode } from './nodes/code-block.ts'
import { DocNode } from './nodes/doc.ts'
import { FigureNode } from './nodes/figure.ts'
import { GalleryNode } from './nodes/gallery.ts'
import { HardBreakNode } from './nodes/hard-break.ts'
import { HeadingNode } from './nodes/heading.ts'
import { HorizontalRuleNode } from './nodes/horizontal-rule.ts'
import { BulletListNode } from './nodes/lists/bullet-list.ts'
import { ListItemNode } from './nodes/lists/list-item.ts'
import { OrderedListNode } from './nodes/lists/ordered-list.ts'
import { PageBreakNode } from './nodes/page-break.ts'
import { ParagraphNode } from './nodes/paragraph.ts'
import { PullQuoteNode } from './nodes/pull-quote.ts'
import { ReferenceNode } from './nodes/references/reference.ts'
import { ReferenceListNode } from './nodes/references/reference-list.ts'
import { ReferenceMarkNode } from './nodes/references/reference-mark.ts'
import { TableNode } from './nodes/tables/table.ts'
import { TableCellNode } from './nodes/tables/table-cell.ts'
import { TableHeaderNode } from './nodes/tables/table-header.ts'
import { TableRowNode } from './nodes/tables/table-row.ts'
import { TextNode } from './nodes/text.ts'
import { VideoEmbedNode } from './nodes/video-embed.ts'

const blocks = [
  ...[
    ParagraphNode,
    HeadingNode,
    BulletListNode,
    OrderedListNode,
    ListItemNode,
    BlockquoteNode,
    PullQuoteNode,
  ],
  ...[CalloutNode, FigureNode, GalleryNode, TableNode, TableRowNode, TableHeaderNode, TableCellNode],
  ...[CodeBlockNode, HorizontalRuleNode, VideoEmbedNode, PageBreakNode, ReferenceListNode, ReferenceNode],
]

const inlines = [TextNode, HardBreakNode, ReferenceMarkNode]

/** The order is the order of nesting: a link is outermost, so that a partly bold link stays one link. */
const marks = [
  ...[LinkMark, BoldMark, ItalicMark, UnderlineMark, StrikeMark, SuperscriptMark, SubscriptMark, CodeMark],
]

/** Every node and mark; the editor adds node views, keys and input rules with `.extend()`. */
export const extensions: Extensions = [DocNode, ...blocks, ...inlines, ...marks]

export const schema = getSchema(extensions)
