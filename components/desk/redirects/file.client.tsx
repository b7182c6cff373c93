'use client'
// Taking in a file of redirects: chosen, looked at line by line, and then taken in as a whole.
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { FileReport, TakenIn } from '../../../lib/redirects/file/take-in.ts'
import { urls } from '../../../lib/urls.ts'
import type { Answer } from '../api/ask.ts'
import { redirectsApi } from '../api/publication/redirects.ts'
import { newKey } from '../article/saving/key.ts'
import { PlainForm } from '../forms/plain-form.client.tsx'
import { FileProgress } from './file-progress.tsx'
import { FileReportView } from './file-report.tsx'

type Step =
  | { kind: 'none' }
  | { kind: 'working'; words: string; work: string }
  | { kind: 'looked'; file: File; report: FileReport }
  | { kind: 'done'; taken: TakenIn }
  | { kind: 'refused'; words: string }

export function RedirectFileScreen() {
  const router = useRouter()
  const [step, setStep] = useState<Step>({ kind: 'none' })
  const status = useRef<HTMLDivElement>(null)
  const { kind } = step
  useEffect(() => {
    if (kind === 'working' || kind === 'done') status.current?.focus()
  }, [kind])
  const start = async <T,>(
    words: string,
    ask: (work: string) => Promise<Answer<T>>,
    next: (value: T) => Step,
  ) => {
    const work = newKey()
    setStep({ kind: 'working', words, work })
    const answer = await ask(work)
    setStep(answer.ok ? next(answer.value) : { kind: 'refused', words: answer.message })
  }
  const look = (file: File) =>
    start(
      `Looking at ${file.name} …`,
      (work) => redirectsApi.lookAtFile(file, work),
      (report) => ({ kind: 'looked', file, report }),
    )
  const takeIn = ({ file, report }: Extract<Step, { kind: 'looked' }>) =>
    start(
      'Taking it in …',
      (work) => redirectsApi.takeInFile(file, report.base, work),
      (taken) => {
        // It stands below then, with its way back.
        router.refresh()
        return { kind: 'done', taken }
      },
    )
  return (
    <div className="redirects">
      <div className="screen__head">
        <h1>Take in a file of redirects</h1>
        <a href={urls.deskRedirects()}>All redirects</a>
      </div>
      <p className="redirects__answer">
        A table with two columns, the old address and where it leads, and perhaps a note: as a spreadsheet
        saves it (CSV in UTF-8, UTF-16 or Windows-1252, separated by commas, semicolons or tabs), with a first
        line “From, To, Note” or without. <code>/old/*</code> is everything under an address; a target that
        ends in <code>/*</code> takes the rest of the path along. Nothing changes before you have seen what
        the file would do.
      </p>
      <FileField isDisabled={step.kind === 'working'} onChoose={look} />
      <div ref={status} role="status" tabIndex={-1} className="redirects__answer">
        {step.kind === 'working' && <p>{step.words}</p>}
        {step.kind === 'done' && <p>{doneWords(step.taken)}</p>}
      </div>
      {step.kind === 'done' && step.taken.undo && (
        <PlainForm action={urls.undoRedirectsFile(step.taken.undo)}>
          <button type="submit" className="button button--small">
            Undo the file
          </button>
        </PlainForm>
      )}
      {step.kind === 'working' && <FileProgress work={step.work} label={step.words} />}
      {step.kind === 'refused' && (
        <p className="field__fault" role="alert">
          Nothing was changed. {step.words}
        </p>
      )}
      {step.kind === 'looked' && (
        <FileReportView
          report={step.report}
          onTakeIn={() => takeIn(step)}
          onCancel={() => {
            setStep({ kind: 'none' })
            document.getElementById(FIELD)?.focus()
          }}
        />
      )}
    </div>
  )
}

const FIELD = 'redirect-file'

function FileField({ isDisabled, onChoose }: { isDisabled: boolean; onChoose(file: File): void }) {
  return (
    <div className="field redirects__file">
      <label htmlFor={FIELD}>The file</label>
      <input
        id={FIELD}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
        disabled={isDisabled}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          // The same file, mended, can be chosen again.
          event.target.value = ''
          if (file) onChoose(file)
        }}
      />
    </div>
  )
}

function doneWords({ added, changed, refused }: TakenIn): string {
  const left =
    refused > 0
      ? ` ${refused.toLocaleString('en-US')} ${refused === 1 ? 'line was' : 'lines were'} left out.`
      : ''
  return `Taken in: ${added.toLocaleString('en-US')} added, ${changed.toLocaleString('en-US')} changed.${left} Readers are led on from now.`
}
