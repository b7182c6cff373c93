// Every key and typed shortcut of the desk's editor, on one page.
import { Dialog } from '../../dialog.tsx'
import { acts, keysHere } from './acts.ts'

const keyed = Object.values(acts).flatMap(({ label, keys }: { label: string; keys?: string }) =>
  keys ? [[keys, label] as const] : [],
)

const PARTS: { title: string; lines: (readonly [string, string])[] }[] = [
  { title: 'Text', lines: keyed },
  {
    title: 'Writing',
    lines: [
      ['/', 'Insert anything'],
      ['Ctrl Enter', 'Page break'],
      ['Shift Enter', 'New line in the same paragraph'],
      ['Tab, Shift Tab', 'In a list: deeper, less deep'],
      ['Alt Shift ↑', 'Move the paragraph or block up'],
      ['Alt Shift ↓', 'Move the paragraph or block down'],
      ['Ctrl Shift V', 'Paste as plain text'],
      ['Ctrl S', 'Save'],
    ],
  },
  {
    title: 'Around the text',
    lines: [
      ['Ctrl F', 'Find and replace'],
      ['Ctrl Shift F', 'Focus: only the text; Escape ends it'],
      ['Ctrl K', 'With words selected or in a link: the link. Otherwise: find or do anything'],
      ['Ctrl /', 'This list'],
      ['?', 'This list, outside the text'],
    ],
  },
  {
    title: 'Typed at the start of a line',
    lines: [
      ['## ', 'Heading (### and #### for smaller ones)'],
      ['- ', 'Bullets'],
      ['1. ', 'Numbers'],
      ['> ', 'Quotation'],
      ['---', 'Divider'],
      ['```', 'Code'],
    ],
  },
  {
    title: 'Typed around words',
    lines: [
      ['**bold**', 'Bold'],
      ['_italic_', 'Italic'],
      ['`code`', 'Code'],
      ['~~gone~~', 'Struck out'],
      ['[words](address)', 'Link'],
    ],
  },
]

export function ShortcutsDialog({ onClose }: { onClose(): void }) {
  return (
    <Dialog title="Keyboard shortcuts" isWide onClose={onClose}>
      <div className="keys">
        {PARTS.map(({ title, lines }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {lines.map(([keys, label]) => (
                <div key={keys} className="keys__line">
                  <dt>
                    <kbd>{keysHere(keys)}</kbd>
                  </dt>
                  <dd>{label}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="dialog__acts">
        <button type="button" className="button" onClick={onClose}>
          Close
        </button>
      </div>
    </Dialog>
  )
}
