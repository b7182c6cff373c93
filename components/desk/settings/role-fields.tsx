// Which roles must have a second step when they sign in.
import { ROLE_LIST } from '../people/roles.ts'
import { CheckField } from './setting-field.tsx'
import type { SettingsModel } from './use-settings.ts'

export function RoleFields({ model }: { model: SettingsModel }) {
  const { secondFactorRoles } = model.settings
  return (
    <fieldset className="settings__choice">
      <legend>A second step is required of</legend>
      {ROLE_LIST.map(({ role, name, may }) => (
        <CheckField
          key={role}
          label={`${name}: ${may}`}
          isOn={secondFactorRoles.includes(role)}
          onChange={(isOn) =>
            model.put({
              secondFactorRoles: ROLE_LIST.map((one) => one.role).filter((one) =>
                one === role ? isOn : secondFactorRoles.includes(one),
              ),
            })
          }
        />
      ))}
      <p className="field__help">
        Whoever has none yet is led to set it up when they next do anything at the desk, and can do nothing
        else until then: a code from an app on their telephone. This may be you.
      </p>
    </fieldset>
  )
}
