// Somebody else has changed the same settings meanwhile: from theirs to yours, and whose goes on.
import { compareSettings } from '../../../lib/settings/fields.ts'
import type { PublishedSettings } from '../../../lib/settings/publish.ts'
import { Dialog } from '../dialog.tsx'
import { SettingChanges } from './changes.tsx'
import type { SettingsModel } from './use-settings.ts'

export function SettingsConflict({ model, theirs }: { model: SettingsModel; theirs: PublishedSettings }) {
  return (
    <Dialog title="Somebody else has changed this meanwhile" isWide onClose={model.goOn}>
      <p>Nothing of theirs or yours is lost. From theirs to yours:</p>
      <SettingChanges changes={compareSettings(theirs.settings, model.settings)} />
      <div className="dialog__acts">
        <button type="button" className="button" onClick={model.goOn}>
          Go on editing mine
        </button>
        <button type="button" className="button" onClick={() => model.settle(theirs)}>
          Take theirs
        </button>
        <button type="button" className="button button--primary" onClick={() => model.publish(theirs)}>
          Publish mine instead
        </button>
      </div>
    </Dialog>
  )
}
