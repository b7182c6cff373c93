// Before readers get a page or lose it: when, and which menus lead to it.
import { type FormEvent, useState } from 'react'
import { isOnSite } from '../../../lib/publications/standing.ts'
import { urls } from '../../../lib/urls.ts'
import { MomentPicker } from '../article/publishing/moment-picker.tsx'
import { WhenChoice } from '../article/publishing/when-choice.tsx'
import type { ArticleModel } from '../article/use-article.ts'
import { Dialog } from '../dialog.tsx'
import type { PageActs } from './use-page-work.ts'

type Props = { model: ArticleModel; acts: PageActs; timeZone: string }

export function PageDialogs(props: Props) {
  const { dialog } = props.acts
  if (dialog === null) return null
  if (dialog === 'delete') return <DeleteDialog acts={props.acts} />
  return dialog === 'withdraw' ? (
    <WithdrawDialog acts={props.acts} />
  ) : (
    <PublishDialog key={dialog} {...props} />
  )
}

function PublishDialog({ model, acts, timeZone }: Props) {
  const [isLater, setLater] = useState(acts.dialog === 'schedule')
  const [at, setAt] = useState<number | null>(null)
  const [fault, setFault] = useState('')
  const isUpdate = isOnSite(model.standing)
  const isPlanned = model.standing.kind === 'scheduled' || model.standing.kind === 'updating'
  const publish = (event: FormEvent) => {
    event.preventDefault()
    if (!isLater) return void acts.publish(null)
    if (at === null) return setFault('Choose a date and a time.')
    if (at <= Date.now()) return setFault('Choose a moment that is still to come.')
    void acts.publish(at)
  }
  const slug = acts.work?.slug
  return (
    <Dialog title={isUpdate ? 'Publish the changes' : 'Publish this page'} onClose={acts.close}>
      <form onSubmit={publish} className="confirm">
        <WhenChoice isLater={isLater} onChange={setLater} />
        {isLater && (
          <MomentPicker
            label="Readers see it from"
            timeZone={timeZone}
            value={at}
            fault={fault}
            onChange={(moment) => {
              setFault('')
              setAt(moment)
            }}
          />
        )}
        <p>
          {slug ? `It stands at ${urls.page(slug)}. ` : ''}
          {isUpdate ? 'Until then readers see the text as it was last published.' : FOUND}
        </p>
        {isPlanned && <p>What was planned before gives way to this.</p>}
        <Fault acts={acts} />
        <div className="dialog__acts">
          <button type="submit" className="button button--primary" aria-disabled={acts.isWorking}>
            {isLater ? 'Schedule' : isUpdate ? 'Publish changes' : 'Publish now'}
          </button>
          <button type="button" className="button button--quiet" onClick={acts.close}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  )
}

const FOUND = 'Readers find it by its address, and by a menu once it is in one.'

function WithdrawDialog({ acts }: { acts: PageActs }) {
  const menus = acts.work?.menus ?? []
  return (
    <Dialog title="Take this page down" onClose={acts.close}>
      <p>Readers of its address find nothing from now on, and what is planned for it is called off.</p>
      {menus.length > 0 && (
        <p className="notice notice--alert">
          {menusWords(menus)} to it. Readers lose that entry; it is there again when the page is.
        </p>
      )}
      <p>The text and its history stay here. You can take this back for an hour, or publish it again.</p>
      <Fault acts={acts} />
      <div className="dialog__acts">
        <button
          type="button"
          className="button button--danger"
          aria-disabled={acts.isWorking}
          onClick={() => acts.withdraw()}
        >
          Take it down
        </button>
        <button type="button" className="button button--quiet" onClick={acts.close}>
          Cancel
        </button>
      </div>
    </Dialog>
  )
}

function DeleteDialog({ acts }: { acts: PageActs }) {
  const menus = acts.work?.menus ?? []
  return (
    <Dialog title="Delete this page" onClose={acts.close}>
      <p>
        No reader has seen it. Its text goes with all its versions; the list of pages offers to bring it back.
      </p>
      {menus.length > 0 && (
        <p className="notice notice--alert">
          {menusWords(menus)} to it. Readers do not get that entry; it stays in the menu until you take it out
          there.
        </p>
      )}
      <Fault acts={acts} />
      <div className="dialog__acts">
        <button
          type="button"
          className="button button--danger"
          aria-disabled={acts.isWorking}
          onClick={() => acts.remove()}
        >
          Delete it
        </button>
        <button type="button" className="button button--quiet" onClick={acts.close}>
          Cancel
        </button>
      </div>
    </Dialog>
  )
}

function menusWords(menus: string[]): string {
  const names = menus.map((name) => `“${name}”`).join(' and ')
  return menus.length === 1 ? `The menu ${names} leads` : `The menus ${names} lead`
}

export function Fault({ acts }: { acts: PageActs }) {
  return acts.fault ? (
    <p className="field__fault" role="alert">
      {acts.fault.message}
    </p>
  ) : null
}
