'use client'
// A campaign: who advertises, with which pictures, where, on which days and how often, beside what readers will get.
import { compareCampaigns } from '../../../lib/ads/compare.ts'
import type { CampaignFields } from '../../../lib/ads/input.ts'
import type { CampaignDesk } from '../../../lib/ads/load.ts'
import { urls } from '../../../lib/urls.ts'
import { TextField } from '../fields/text-field.tsx'
import { MeanwhileDialog } from '../running/meanwhile.tsx'
import { SaveActs } from '../running/save-acts.tsx'
import { CreativesField } from './creatives-field.tsx'
import { CampaignHistory } from './history.tsx'
import { CampaignPreview } from './preview.tsx'
import { CampaignReport } from './report.tsx'
import { ShareFields } from './share-fields.tsx'
import { standingWords } from './standing-words.ts'
import { type CampaignModel, useCampaign } from './use-campaign.ts'
import { WhereFields } from './where-fields.tsx'

export function CampaignScreen({ first }: { first: CampaignDesk }) {
  const model = useCampaign(first)
  const { fault, theirs, fields } = model
  return (
    <div className="campaign">
      <Head model={model} />
      {model.notice}
      {fault && (
        <p className="notice notice--alert" role="alert">
          {fault.message}
        </p>
      )}
      <div className="menu-editor__columns">
        <div className="menu-editor__work">
          <WhoFields model={model} />
          <CreativesField model={model} />
          <WhereFields model={model} />
          <ShareFields model={model} />
        </div>
        <div className="campaign__side">
          <CampaignPreview model={model} />
          <CampaignReport desk={model.desk} />
          <CampaignHistory model={model} />
        </div>
      </div>
      {theirs && (
        <MeanwhileDialog
          title="Somebody else has changed this campaign meanwhile"
          theirs={<Changes before={model.desk.fields} after={theirs.fields} />}
          mine={<Changes before={model.desk.fields} after={fields} />}
          saveWords="Save mine instead"
          onTakeTheirs={model.takeTheirs}
          onSaveMine={model.saveMine}
          onClose={model.goOn}
        />
      )}
    </div>
  )
}

/** Against what both began from. */
function Changes({ before, after }: { before: CampaignFields; after: CampaignFields }) {
  const changes = compareCampaigns(before, after)
  return (
    <ul>
      {changes.map((words) => (
        <li key={words}>{words}</li>
      ))}
      {changes.length === 0 && <li>Nothing changed.</li>}
    </ul>
  )
}

function Head({ model }: { model: CampaignModel }) {
  const { desk, isChanged, isWorking } = model
  const words = desk.standing && standingWords(desk.standing, desk.fields, desk.today)
  return (
    <>
      <div className="screen__head">
        <h1>{desk.id === null ? 'New campaign' : <bdi>{desk.fields.name}</bdi>}</h1>
        <div className="menu-editor__acts">
          <a className="button button--quiet" href={urls.deskAds()}>
            All campaigns
          </a>
          <SaveActs
            saveWords="Save"
            {...{ isChanged, isWorking }}
            onDiscard={model.discard}
            onSave={() => model.save()}
          />
        </div>
      </div>
      <p className="menu-editor__help">{isChanged ? 'Not saved yet' : words}</p>
    </>
  )
}

function WhoFields({ model }: { model: CampaignModel }) {
  const { fields, faultOf, put } = model
  const kinds: [CampaignFields['kind'], string][] = [
    ['paid', 'Somebody pays for it'],
    ['house', 'The magazine’s own: where nothing paid fits'],
  ]
  return (
    <fieldset className="campaign__part">
      <legend>Campaign</legend>
      <TextField
        label="Name, for the newsroom"
        value={fields.name}
        maxLength={120}
        fault={faultOf('name')}
        onChange={(name) => put({ name })}
      />
      <div role="radiogroup" aria-label="Who pays">
        {kinds.map(([kind, words]) => (
          <label key={kind} className="check">
            <input
              type="radio"
              name="campaign-kind"
              checked={fields.kind === kind}
              onChange={() => put({ kind })}
            />{' '}
            {words}
          </label>
        ))}
      </div>
      <TextField
        label="Advertiser"
        value={fields.advertiser}
        maxLength={120}
        fault={faultOf('advertiser')}
        onChange={(advertiser) => put({ advertiser })}
      />
      <TextField
        label="Label above the picture"
        value={fields.label}
        maxLength={40}
        help="Printed in capitals, so that nobody takes it for an article."
        fault={faultOf('label')}
        onChange={(label) => put({ label })}
      />
    </fieldset>
  )
}
