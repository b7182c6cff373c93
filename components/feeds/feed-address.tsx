// The address of a feed, to be taken along: a field that can be selected, and with the reader script a button that copies.

/** `label` says for screen readers which feed it is; `id` is unique on the page. */
export function FeedAddress({ id, label, address }: { id: string; label: string; address: string }) {
  return (
    <div className="feed-address" data-copy>
      <label className="hidden" htmlFor={id}>
        {label}
      </label>
      <input className="feed-address__field" id={id} type="url" value={address} readOnly data-copy-field />
      <button className="button feed-address__button" type="button" hidden data-copy-button>
        Copy<span className="hidden"> the address: {label}</span>
      </button>
      <span className="feed-address__said" role="status" data-copy-status />
    </div>
  )
}
