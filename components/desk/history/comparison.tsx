// What changed, in place: words taken out are struck through, words put in underlined; long unchanged stretches are folded.
import {
  BLOCK_WORDS,
  type BlockChange,
  type Comparison,
  type NamedChange,
  type Word,
} from '../../../lib/revisions/compare.ts'

/** Where "bring this part back" is sent, and of which version it takes the part; null: nobody may. */
type BringBack = { action: string; revisionId: string } | null
type Props = { comparison: Comparison; bringBack: BringBack }

export function ComparisonView({ comparison: { fields, blocks, references }, bringBack }: Props) {
  const hasChanges = fields.length + references.length > 0 || blocks.some(({ kind }) => kind !== 'same')
  if (!hasChanges) return <p className="nothing">The two versions are the same.</p>
  return (
    <div className="changes">
      <NamedChanges title="Fields" changes={fields} />
      <h2>Text</h2>
      {stretches(blocks).map((stretch) =>
        stretch.isFolded ? (
          <details key={stretch.at} className="changes__fold">
            <summary>{stretch.blocks.length} unchanged parts</summary>
            {stretch.blocks.map((block) => (
              <Block key={`${block.old} ${block.fresh}`} block={block} bringBack={null} />
            ))}
          </details>
        ) : (
          stretch.blocks.map((block) => (
            <Block key={`${block.old} ${block.fresh}`} block={block} bringBack={bringBack} />
          ))
        ),
      )}
      <NamedChanges title="References" changes={references} />
    </div>
  )
}

function NamedChanges({ title, changes }: { title: string; changes: NamedChange[] }) {
  if (changes.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      {changes.map(({ name, words }) => (
        <p key={`${name} ${words.map(({ text }) => text).join()}`} className="change change--changed">
          <span className="change__kind">{name}</span>
          <Words words={words} />
        </p>
      ))}
    </section>
  )
}

const KINDS = { same: '', changed: 'Changed', in: 'Added', out: 'Taken out', moved: 'Moved' }

function Block({
  block: { kind, type, old, words, notes },
  bringBack,
}: {
  block: BlockChange
  bringBack: BringBack
}) {
  const isEmpty = words.every(({ text }) => text.trim() === '')
  return (
    <div className={`change change--${kind} change--${type}`}>
      {kind !== 'same' && (
        <p className="change__kind">
          {KINDS[kind]}: {BLOCK_WORDS[type].toLowerCase()}
          {notes.map((note) => (
            <span key={note}>. {note}</span>
          ))}
        </p>
      )}
      <p className="change__text">{isEmpty ? <i>{BLOCK_WORDS[type]}</i> : <Words words={words} />}</p>
      {bringBack && old !== null && (kind === 'changed' || kind === 'out') && (
        <form method="post" action={bringBack.action}>
          <input type="hidden" name="revisionId" value={bringBack.revisionId} />
          <input type="hidden" name="block" value={old} />
          <button type="submit" className="button button--quiet">
            Bring the earlier part back
          </button>
        </form>
      )}
    </div>
  )
}

function Words({ words }: { words: Word[] }) {
  return words.map(({ kind, text }, at) => {
    const key = `${at} ${kind}`
    if (kind === 'same') return <span key={key}>{text}</span>
    return kind === 'in' ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>
  })
}

type Stretch = { at: number; isFolded: boolean; blocks: BlockChange[] }

/** One unchanged part on each side of a change gives it a place; the rest is folded. */
function stretches(blocks: BlockChange[]): Stretch[] {
  const isNear = blocks.map((_, at) =>
    [at - 1, at, at + 1].some((one) => (blocks[one]?.kind ?? 'same') !== 'same'),
  )
  const found: Stretch[] = []
  for (const [at, block] of blocks.entries()) {
    const isFolded = !isNear[at]
    const last = found.at(-1)
    if (last?.isFolded === isFolded) last.blocks.push(block)
    else found.push({ at, isFolded, blocks: [block] })
  }
  return found
}
