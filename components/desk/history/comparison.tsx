// What changed, in place: words taken out are struck through, words put in underlined; long unchanged stretches are folded.

import type { Pictures } from '../../../lib/articles/choices.ts'
import type {
  BlockChange,
  Comparison,
  NamedChange,
  TwoPictures,
  Word,
} from '../../../lib/revisions/compare.ts'
import { BLOCK_WORDS } from '../../../lib/rich-text/compare/words.ts'
import { PlainForm } from '../forms/plain-form.client.tsx'
import { Thumbs } from '../thumbs.tsx'

/** Where "bring this part back" is sent, and of which version it takes the part; null: nobody may. */
type BringBack = { action: string; revisionId: string } | null
type Props = { comparison: Comparison; pictures: Pictures; bringBack: BringBack }

export function ComparisonView({ comparison, pictures, bringBack }: Props) {
  const { fields, blocks, references } = comparison
  const hasChanges = fields.length + references.length > 0 || blocks.some(({ kind }) => kind !== 'same')
  if (!hasChanges) return <p className="nothing">The two versions are the same.</p>
  return (
    <div className="changes">
      <NamedChanges title="Fields" changes={fields} pictures={pictures} />
      <h2>Text</h2>
      {stretches(blocks).map((stretch) =>
        stretch.isFolded ? (
          <details key={stretch.at} className="changes__fold">
            <summary>{stretch.blocks.length} unchanged parts</summary>
            {stretch.blocks.map((block) => (
              <Block key={`${block.old} ${block.fresh}`} {...{ block, pictures }} bringBack={null} />
            ))}
          </details>
        ) : (
          stretch.blocks.map((block) => (
            <Block key={`${block.old} ${block.fresh}`} {...{ block, pictures, bringBack }} />
          ))
        ),
      )}
      <NamedChanges title="References" changes={references} pictures={pictures} />
    </div>
  )
}

type NamedProps = { title: string; changes: NamedChange[]; pictures: Pictures }

function NamedChanges({ title, changes, pictures }: NamedProps) {
  if (changes.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      {changes.map(({ name, words, pictures: two }, at) => {
        const key = `${at} ${name}`
        return (
          <div key={key} className="change change--changed">
            <p className="change__kind">{name}</p>
            <BothPictures two={two} pictures={pictures} />
            <p className="change__words">
              <Words words={words} />
            </p>
          </div>
        )
      })}
    </section>
  )
}

const KINDS = { same: '', changed: 'Changed', in: 'Added', out: 'Taken out', moved: 'Moved' }

type BlockProps = { block: BlockChange; pictures: Pictures; bringBack: BringBack }

function Block({ block: { kind, type, old, words, notes, pictures: two }, pictures, bringBack }: BlockProps) {
  const isEmpty = words.every(({ text }) => text.trim() === '')
  return (
    <div className={`change change--${kind} change--${type}`}>
      {kind !== 'same' && (
        <p className="change__kind">
          {KINDS[kind]}: {BLOCK_WORDS[type].toLowerCase()}
          {notes.map((note, at) => {
            const key = `${at} ${note}`
            return <span key={key}>. {note}</span>
          })}
        </p>
      )}
      <BothPictures two={two} pictures={pictures} />
      <p className="change__text">{isEmpty ? <i>{BLOCK_WORDS[type]}</i> : <Words words={words} />}</p>
      {bringBack && old !== null && (kind === 'changed' || kind === 'out' || kind === 'moved') && (
        <PlainForm action={bringBack.action}>
          <input type="hidden" name="revisionId" value={bringBack.revisionId} />
          <input type="hidden" name="block" value={old} />
          <button type="submit" className="button button--quiet">
            {kind === 'moved' ? 'Put it back where it stood' : 'Bring the earlier part back'}
          </button>
        </PlainForm>
      )}
    </div>
  )
}

/** Pictures that are the same in both, or only in one, stand once; others before and after. */
function BothPictures({ two: { before, after }, pictures }: { two: TwoPictures; pictures: Pictures }) {
  if (before.length === 0 || before.join() === after.join()) return <Thumbs ids={after} pictures={pictures} />
  if (after.length === 0) return <Thumbs ids={before} pictures={pictures} />
  return (
    <div className="change__pictures">
      <Thumbs label="Before" ids={before} pictures={pictures} />
      <Thumbs label="After" ids={after} pictures={pictures} />
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
