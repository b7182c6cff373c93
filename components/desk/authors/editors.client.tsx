'use client'
// Meet the Editors: dragged or moved by buttons, saved as one order, and both orders shown where somebody else was quicker.
import type { EditorsNow } from '../../../lib/authors/arrange.ts'
import { urls } from '../../../lib/urls.ts'
import { ChosenList } from '../fields/chosen-list.tsx'
import { MeanwhileDialog } from '../running/meanwhile.tsx'
import { SaveActs } from '../running/save-acts.tsx'
import { useEditors } from './use-editors.ts'

type Editors = EditorsNow['editors']

export function EditorsOrder({ first }: { first: Editors }) {
  const { editors, theirs, fault, isChanged, isWorking, notice, ...acts } = useEditors(first)
  return (
    <section aria-labelledby="editors-heading">
      <h2 id="editors-heading">
        <a href={urls.editors()}>Meet the Editors</a>
      </h2>
      {editors.length === 0 && (
        <p className="field__help">
          Nobody stands there yet. Tick “Stands in Meet the Editors” in a profile.
        </p>
      )}
      {notice}
      {fault && (
        <p className="notice notice--alert" role="alert">
          {fault}
        </p>
      )}
      <ChosenList
        label="Meet the Editors"
        items={editors}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        note={(index) => editors[index]?.role ?? null}
        onUp={(index) => acts.move(index, index - 1)}
        onDown={(index) => acts.move(index, index + 1)}
        onMove={acts.move}
        isDisabled={false}
      >
        {({ id, name }) => (
          <a href={urls.deskAuthor(id)}>
            Profile<span className="hidden"> of {name}</span>
          </a>
        )}
      </ChosenList>
      {editors.length > 1 && (
        <div className="issue__acts">
          <SaveActs
            saveWords="Save the order"
            {...{ isChanged, isWorking }}
            onDiscard={acts.discard}
            onSave={acts.save}
          />
        </div>
      )}
      {theirs && (
        <MeanwhileDialog
          title="Somebody else has changed Meet the Editors meanwhile"
          theirs={<Names editors={theirs} />}
          mine={<Names editors={editors} />}
          saveWords="Save mine instead"
          onTakeTheirs={acts.takeTheirs}
          onSaveMine={acts.saveMine}
          onClose={acts.goOn}
        />
      )}
    </section>
  )
}

function Names({ editors }: { editors: Editors }) {
  return (
    <ol>
      {editors.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ol>
  )
}
