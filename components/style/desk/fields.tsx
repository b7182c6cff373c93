// What one types and chooses at the desk, with its help and what is wrong with it.
import { useState } from 'react'
import { ChosenList } from '../../desk/fields/chosen-list.tsx'
import { Picker } from '../../desk/fields/picker.tsx'
import { TextField } from '../../desk/fields/text-field.tsx'
import { FormContext, type FormState } from '../../desk/forms/form-context.ts'
import { FormField, FormSelect, FormTick } from '../../desk/forms/form-field.client.tsx'
import { DaysFields } from '../../desk/running/days-fields.tsx'
import { HOSTILE, LONG } from '../samples.ts'
import { Specimen, State } from '../specimen.tsx'

const nothing = () => {}
const NAMES = ['Meera Rao', LONG, HOSTILE]

/** A plain form that came back: one field is wrong, and one has been changed by somebody else. */
const CAME_BACK: FormState = {
  faultOf: (name) => (name === 'slug' ? `“${HOSTILE}” is taken already. Choose another address.` : undefined),
  noteOf: (name) => (name === 'name' ? { kind: 'offered', other: LONG } : undefined),
  swap: nothing,
  wordsOf: (_, value) => value,
  register: () => nothing,
}

export function Fields() {
  return (
    <>
      <Specimen name="Text">
        <Text label="Usual" first="The Drawer of Difficult Jars" help="Shown in lists." />
        <Text label={LONG} first={LONG} help={LONG} />
        <Text label="Empty" first="" placeholder="2026-01-15" />
        <Text label="Wrong" first={HOSTILE} fault={`“${HOSTILE}” is no address. Begin it with https://.`} />
        <Text label="Several lines" first={`${LONG}\n${HOSTILE}`} rows={4} />
        <Text label="Not to be changed" first="As it stands" isDisabled />
      </Specimen>
      <Specimen name="From when, until when">
        <DaysFields
          days={{ firstDay: '2026-02-01', lastDay: '2026-01-01' }}
          faultOf={(field) => (field === 'lastDay' ? 'This day lies before the first.' : undefined)}
          onChange={nothing}
        />
      </Specimen>
      <Specimen name="A plain form that came back">
        <FormContext value={CAME_BACK}>
          <form className="form" onSubmit={(event) => event.preventDefault()}>
            <FormField name="name" label="Name" value="Gout" />
            <FormField
              name="slug"
              label="Address"
              value={HOSTILE}
              help="Lower-case letters, digits and hyphens."
            />
            <FormSelect name="parent" label="Stands below" value="long" options={OPTIONS} />
            <FormTick name="opinion" label={LONG} help="Also of all that stands below it." isTicked />
          </form>
        </FormContext>
      </Specimen>
      <Specimen name="One of many, by typing">
        <Picker
          label="An author"
          placeholder="Type a name"
          search={(words) =>
            NAMES.filter((label) => label.toLowerCase().includes(words.toLowerCase())).map((label, at) => ({
              id: String(at),
              label,
            }))
          }
          onPick={nothing}
          onAdd={nothing}
        />
      </Specimen>
      <Specimen name="What was chosen, in its order">
        <State kind="To be changed">
          <Chosen isDisabled={false} />
        </State>
        <State kind="To be read only">
          <Chosen isDisabled />
        </State>
      </Specimen>
    </>
  )
}

const OPTIONS = [
  { value: '', words: 'Nothing: it is a section' },
  { value: 'long', words: LONG },
]

type TextProps = Omit<Parameters<typeof TextField>[0], 'value' | 'onChange'> & { first: string }

function Text({ first, ...props }: TextProps) {
  const [value, setValue] = useState(first)
  return <TextField {...props} value={value} onChange={setValue} />
}

function Chosen({ isDisabled }: { isDisabled: boolean }) {
  return (
    <ChosenList
      label={isDisabled ? 'Authors that stand' : 'Authors'}
      items={NAMES}
      keyOf={(name) => name}
      nameOf={(name) => name}
      note={(index) => (index === 0 ? 'primary' : null)}
      onUp={nothing}
      onDown={nothing}
      onRemove={nothing}
      isDisabled={isDisabled}
    />
  )
}
