// The hub: what it is for, which one is set, and a plain form to set it.
import { urls } from '../../../lib/urls.ts'
import { FormField } from '../forms/form-field.client.tsx'
import { PlainForm } from '../forms/plain-form.client.tsx'

export function HubForm({ hub, maySet }: { hub: string; maySet: boolean }) {
  return (
    <>
      <p className="feed-health__help">
        With a hub (WebSub), subscribers’ programs hear of a new article within seconds instead of at their
        next visit. {hub === '' && 'None is set.'}
      </p>
      {!maySet && hub !== '' && <p>{hub}</p>}
      {maySet && (
        <PlainForm className="feed-health__hub" action={urls.sendHub()}>
          <FormField
            {...{
              name: 'hub',
              label: 'Address of the hub',
              type: 'url',
              placeholder: 'https://hub.example/',
            }}
            value={hub}
          />
          <button type="submit" className="button">
            Save
          </button>
        </PlainForm>
      )}
    </>
  )
}
