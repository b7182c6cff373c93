// The hub: what it is for, which one is set, and a plain form to set it.
import { urls } from '../../../lib/urls.ts'

export function HubForm({ hub, maySet }: { hub: string; maySet: boolean }) {
  return (
    <>
      <p className="feed-health__help">
        With a hub (WebSub), subscribers’ programs hear of a new article within seconds instead of at their
        next visit. {hub === '' && 'None is set.'}
      </p>
      {!maySet && hub !== '' && <p>{hub}</p>}
      {maySet && (
        <form className="feed-health__hub" action={urls.sendHub()} method="post">
          <div className="field">
            <label htmlFor="hub">Address of the hub</label>
            <input id="hub" name="hub" type="url" defaultValue={hub} placeholder="https://hub.example/" />
          </div>
          <button type="submit" className="button">
            Save
          </button>
        </form>
      )}
    </>
  )
}
