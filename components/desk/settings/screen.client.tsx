'use client'
// The settings of the publication, by subject, beside the site as it will be with them.
import { type ReactNode, useRef, useState } from 'react'
import { formatPlan } from '../../../lib/dates.ts'
import type { MailServer } from '../../../lib/mail/mailer.ts'
import type { SettingsView } from '../../../lib/settings/load.ts'
import { urls } from '../../../lib/urls.ts'
import { useMeasured } from '../measured.ts'
import { ColourFields } from './colour-fields.tsx'
import { SettingsConflict } from './conflict.tsx'
import { IdentityFields } from './identity-fields.tsx'
import { MailFields } from './mail-fields.tsx'
import { IconField, LogoField } from './picture-field.tsx'
import { PlaceFields } from './place-fields.tsx'
import { PlannedSettingsList } from './plan/planned.tsx'
import { ScheduleDialog } from './plan/schedule-dialog.tsx'
import { SettingsPreview } from './preview.tsx'
import { ReadingFields } from './reading-fields.tsx'
import { RightsFields } from './rights-fields.tsx'
import { RoleFields } from './role-fields.tsx'
import { type SettingsModel, useSettings } from './use-settings.ts'

type ScreenProps = { view: SettingsView; server: MailServer; zones: string[] }

export function SettingsScreen({ view, server, zones }: ScreenProps) {
  const model = useSettings(view)
  return (
    <div className="settings">
      <Head model={model} />
      {model.notice}
      <div className={model.mayEdit ? 'settings__columns' : undefined}>
        <fieldset className="settings__parts" disabled={!model.mayEdit}>
          <legend className="hidden">Settings</legend>
          <PlannedSettingsList model={model} />
          <nav className="settings__index" aria-label="Settings">
            {PARTS.map(({ id, title }) => (
              <a key={id} href={`#${id}`}>
                {title}
              </a>
            ))}
          </nav>
          <Part of="publication">
            <IdentityFields model={model} />
          </Part>
          <Part of="place">
            <PlaceFields model={model} zones={zones} />
          </Part>
          <Part of="looks">
            <LogoField model={model} thumb={view.logo} />
            <IconField model={model} thumb={view.icon} />
            <ColourFields model={model} sections={view.sections} />
          </Part>
          <Part of="reading">
            <ReadingFields model={model} />
          </Part>
          <Part of="rights">
            <RightsFields model={model} />
          </Part>
          <Part of="mail">
            <MailFields model={model} server={server} />
          </Part>
          <Part of="security">
            <RoleFields model={model} />
          </Part>
        </fieldset>
        {model.mayEdit && <SettingsPreview trial={model.trial} pages={view.pages} faults={model.faults} />}
      </div>
      {model.theirs && <SettingsConflict model={model} theirs={model.theirs} />}
      {model.dialog}
    </div>
  )
}

const PARTS = [
  { id: 'publication', title: 'Publication' },
  { id: 'place', title: 'Language and time' },
  { id: 'looks', title: 'Logo and colours' },
  { id: 'reading', title: 'Articles and advertising' },
  { id: 'rights', title: 'Rights and programs' },
  { id: 'mail', title: 'Mail and feeds' },
  { id: 'security', title: 'Signing in' },
] as const

function Part({ of, children }: { of: (typeof PARTS)[number]['id']; children: ReactNode }) {
  const title = PARTS.find(({ id }) => id === of)?.title
  return (
    <section id={of} className="settings__part" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Head({ model }: { model: SettingsModel }) {
  const { isChanged, isBusy, mayEdit, publish, discard, plan } = model
  const [isScheduling, setScheduling] = useState(false)
  const { editing } = plan
  const bar = useRef<HTMLDivElement>(null)
  useMeasured(bar, '--bar-above')
  return (
    <div ref={bar} className="screen__head settings__head">
      <h1>Settings</h1>
      <div className="issue__acts">
        <a className="button" href={urls.deskSettingsHistory()}>
          History
        </a>
        {isChanged && (
          <button type="button" className="button button--quiet" onClick={discard}>
            {editing ? 'Leave it as planned' : 'Discard changes'}
          </button>
        )}
        {isChanged && mayEdit && (
          <button
            type="button"
            className={editing ? 'button button--primary' : 'button'}
            onClick={() => setScheduling(true)}
          >
            {editing ? 'Change the plan…' : 'Schedule…'}
          </button>
        )}
        {editing ? null : mayEdit ? (
          <button
            type="button"
            className="button button--primary"
            disabled={!isChanged || isBusy}
            onClick={() => publish()}
          >
            Publish settings
          </button>
        ) : (
          <span className="field__help">Administrators change them.</span>
        )}
      </div>
      {editing && (
        <p className="notice notice--calm" role="status">
          The form shows what is planned for {formatPlan(editing.at, model.timeZone)}. Nothing changes before.
        </p>
      )}
      {isScheduling && <ScheduleDialog model={model} onClose={() => setScheduling(false)} />}
    </div>
  )
}
