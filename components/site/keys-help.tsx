// Which single keys do what, and their switch. The script opens it; without one there are no such keys.

const KEYS = [
  ['j', 'the next page'],
  ['k', 'the page before'],
  ['s', 'save this article for later, or remove it'],
  ['/', 'search'],
  ['?', 'this help'],
] as const

export function KeysHelp() {
  return (
    <dialog className="cookies" id="keys_help" aria-labelledby="keys_title">
      <h2 className="cookies__title" id="keys_title">
        Keys
      </h2>
      <dl className="keys">
        {KEYS.map(([key, does]) => (
          <div className="keys__row" key={key}>
            <dt>
              <kbd className="keys__key">{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="display__choice">
        <input type="checkbox" name="keys" value="off" data-display="keys" /> Switch these keys off
      </label>
      <form className="cookies__acts" method="dialog">
        <button className="button button--primary" type="submit">
          Close
        </button>
      </form>
    </dialog>
  )
}
