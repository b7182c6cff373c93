'use client'
// An author's photo, or a sponsor's logo, from the library or this computer, as a field of a plain form.
import { useId, useState } from 'react'
import { findMedia } from '../api/media.ts'
import { FieldNote } from '../forms/field-note.tsx'
import { useFormControl } from '../forms/form-context.ts'
import { MediaPicker } from '../media/picker.tsx'

type Photo = { id: string; src: string; alt: string }

type Props = { photo: Photo | null; name?: string; label?: string }

export function PhotoField({ photo: first, name = 'photoId', label = 'Photo' }: Props) {
  const [photo, setPhoto] = useState(first)
  const [isChoosing, setChoosing] = useState(false)
  const id = useId()
  const take = async (to: string) => {
    // Named at once: the form may be sent before its picture is here.
    setPhoto(to === '' ? null : { id: to, src: '', alt: '' })
    const [medium] = to === '' ? [] : await findMedia([to])
    if (medium) setPhoto((now) => (now?.id === to ? medium : now))
  }
  useFormControl(name, { take, words: (one) => (one === '' ? 'no picture' : null) })
  return (
    <div className="field photo-field">
      <span className="choice-field__label">{label}</span>
      <input type="hidden" name={name} value={photo?.id ?? ''} />
      {photo?.src && <img src={photo.src} alt={photo.alt} />}
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
      <FieldNote id={id} name={name} />
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
