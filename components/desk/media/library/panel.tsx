// All about one picture, beside the grid; on a narrow screen, in its place.
import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { formatMoment, formatShortDate, isoDate } from '../../../../lib/dates.ts'
import { fileSize } from '../../../../lib/media/file-size.ts'
import type { MediumDetail } from '../../../../lib/media/library/detail.ts'
import { useFocusBack } from '../../focus-back.ts'
import { FileActs } from './file-acts.tsx'
import { FocalEditor } from './focal-editor.tsx'
import { UsesList } from './uses-list.tsx'
import { WordsForm } from './words-form.tsx'

/** Where the panel stands beside the grid; below it, it comes first and is scrolled to. */
const BESIDE = '(min-width: 60rem)'

const SOME = 'Some of its sizes could not be made; readers see it in the others.'

const FAILED = {
  waits: `${SOME} It is tried again by itself, for a day and a half.`,
  'given-up': `${SOME} Save it anew in a picture program and replace the file.`,
}

type PanelProps = {
  medium: MediumDetail
  closeAddress: string
  timeZone: string
  onClose(): void
  /** Whether words were typed that are not saved. */
  onUnsaved(isUnsaved: boolean): void
}

export function MediumPanel({ medium, closeAddress, timeZone, onClose, onUnsaved }: PanelProps) {
  const panel = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusBack(panel)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture takes the focus anew
  useEffect(() => heading.current?.focus({ preventScroll: matchMedia(BESIDE).matches }), [medium.id])
  // What was saved, or replaced, begins the forms anew.
  const facts = `${medium.id} ${medium.src} ${medium.focal.x} ${medium.focal.y}`
  const words = [medium.alt, medium.caption, medium.credit, medium.license, medium.rightsUntil].join('\n')
  return (
    <aside
      ref={panel}
      className="medium"
      aria-labelledby="medium-name"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose()
      }}
    >
      <header className="medium__head">
        <h2 id="medium-name" ref={heading} tabIndex={-1}>
          <bdi>{medium.fileName}</bdi>
        </h2>
        <Link className="button button--quiet" href={closeAddress} scroll={false}>
          Close
        </Link>
      </header>
      {medium.isTrashed && <p className="notice">This picture is in the trash.</p>}
      {medium.failed && <p className="notice">{FAILED[medium.failed]}</p>}
      {medium.state === 'missing' ? (
        <p className="notice">
          Its file could not be fetched. Replace it with the original, and every page shows it.
        </p>
      ) : (
        <FocalEditor key={facts} medium={medium} />
      )}
      <p className="medium__facts">
        {medium.kind} {medium.width} × {medium.height}, {fileSize(medium.bytes)}. Added{' '}
        {formatShortDate(medium.addedAt, timeZone)}
        {medium.uploader && ` by ${medium.uploader}`}.
      </p>
      <WordsForm key={`${medium.id}\n${words}`} medium={medium} onUnsaved={onUnsaved} />
      <section aria-labelledby="medium-uses">
        <h3 id="medium-uses">Where it is used</h3>
        <UsesList uses={medium.uses} />
      </section>
      <FileActs medium={medium} />
      <details className="medium__activity">
        <summary>What was done with it</summary>
        <ol>
          {medium.activity.map(({ id, at, name, words }) => (
            <li key={id}>
              <bdi>{name}</bdi> {words}
              <time dateTime={isoDate(at)}>{formatMoment(at, timeZone)}</time>
            </li>
          ))}
        </ol>
      </details>
    </aside>
  )
}
