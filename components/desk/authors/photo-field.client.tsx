'use client'
// An author's photo, or a sponsor's logo, from the library or this computer, as a field of a plain form.
import { useState } from 'react'
import { MediaPicker } from '../media/picker.tsx'

type Photo = { id: string; src: string; alt: string }

type Props = { photo: Photo | null; name?: string; label?: string }

export function PhotoField({ photo: first, name = 'photoId', label = 'Photo' }: Props) {
  const [photo, setPhoto] = useState(first)
  const [isChoosing, setChoosing] = useState(false)
  return (
    <div className="field photo-field">
      <span className="choice-field__label">{label}</span>
      <input type="hidden" name={name} value={photo?.id ?? ''} />
      {photo && <img src={photo.src} alt={photo.alt} />}
      <div className="term__row">
        <button type="button" className="button" onClick={() => setChoosing(true)}>
          {photo ? 'Choose another…' : 'Choose a picture…'}
        </button>
        {photo && (
          <button type="button" className="button button--quiet" onClick={() => setPhoto(null)}>
            Take it off
          </button>
        )}
      </div>
      {isChoosing && (
        <MediaPicker
          onPick={({ id, src, alt }) => {
            setPhoto({ id, src, alt })
            setChoosing(false)
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  )
}
