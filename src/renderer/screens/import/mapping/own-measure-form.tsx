import { Button, Radio, TextInput } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { MeasureId } from '../../../../core/measure.ts'
import {
  isOwn,
  keyOfOwn,
  longestName,
  type OwnMeasure,
  type OwnMeasureId,
  type OwnUnit,
  type OwnWay,
  ownMeasure,
  ownWays,
} from '../../../../core/own-measure.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { useWords } from '../../../use-words.tsx'
import { useNamesake } from './namesake.ts'
import { NamesakeRemark } from './namesake-remark.tsx'

interface OwnMeasureFormProps {
  readonly title: string
  /** What is said on the button that takes it. */
  readonly take: string
  /** How it seems to count. */
  readonly guess: Pick<OwnMeasure, 'way' | 'unit'>
  /** The name to begin with. */
  readonly named: string
  /** True for what is counted one by one, such as persons: few ways make sense of it, and one unit. */
  readonly oneByOne?: boolean
  readonly onTake: (measure: MeasureId) => void
  readonly onLeave: () => void
}

const ways = Object.keys(ownWays) as OwnWay[]
const waysOneByOne: readonly OwnWay[] = ['sum', 'people']

/** A measure in the person's own words: its name, how it counts, and in which unit. */
export function OwnMeasureForm({ title, take, guess, named, oneByOne = false, onTake, onLeave }: OwnMeasureFormProps) {
  const { say } = useWords()
  const [name, setName] = useState(named.slice(0, longestName))
  const [way, setWay] = useState<OwnWay>(guess.way)
  const [unit, setUnit] = useState<OwnUnit>(guess.unit)
  const form = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const id = ownMeasure({ way, unit, name })
  const namesake = useNamesake(id)
  const measure = namesake === null || isSame(namesake, id) ? (namesake ?? id) : null
  return (
    <fieldset
      ref={form}
      className="own-measure"
      onKeyDown={(event) => {
        const key = keyOutsideLists(event)
        if (key === 'Escape') onLeave()
        if (key !== 'Enter') return
        // The table itself is not agreed to by naming a measure.
        event.preventDefault()
        if (measure !== null) onTake(measure)
      }}
    >
      <legend>{title}</legend>
      <TextInput
        autoFocus
        maw="26rem"
        label={say('own-measure.name')}
        description={say('own-measure.name-why')}
        maxLength={longestName}
        value={name}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <WayChoice
        choices={oneByOne ? waysOneByOne : ways}
        way={way}
        onWay={(chosen) => {
          setWay(chosen)
          const units: readonly OwnUnit[] = ownWays[chosen].units
          if (!units.includes(unit)) setUnit(ownWays[chosen].units[0])
        }}
      />
      {!oneByOne && ownWays[way].units.length > 1 && (
        <ChoiceField<OwnUnit>
          maw="13rem"
          label={say('own-measure.unit')}
          choices={ownWays[way].units}
          nameOf={(one) => say(`own-measure.unit.${one}`)}
          value={unit}
          onChoose={setUnit}
        />
      )}
      {namesake !== null && <NamesakeRemark namesake={namesake} isSame={measure !== null} onTake={onTake} />}
      <div className="own-measure-do">
        <Button size="xs" disabled={measure === null} onClick={() => measure !== null && onTake(measure)}>
          {take}
        </Button>
        <Button size="xs" variant="default" onClick={onLeave}>
          {say('screen.frame.cancel')}
        </Button>
      </div>
    </fieldset>
  )
}

interface WayChoiceProps {
  readonly choices: readonly OwnWay[]
  readonly way: OwnWay
  readonly onWay: (way: OwnWay) => void
}

/** Each way of counting in plain words, with examples. */
function WayChoice({ choices, way, onWay }: WayChoiceProps) {
  const { say } = useWords()
  return (
    <Radio.Group
      label={say('own-measure.way')}
      value={way}
      onChange={(chosen) => onWay(choices.find((one) => one === chosen) ?? way)}
    >
      <div className="own-measure-ways">
        {choices.map((one) => (
          <Radio
            key={one}
            value={one}
            label={say(`own-measure.way.${one}`)}
            description={say(`own-measure.way.${one}-why`)}
          />
        ))}
      </div>
    </Radio.Group>
  )
}

function isSame(namesake: MeasureId, id: OwnMeasureId | null): boolean {
  return id !== null && isOwn(namesake) && keyOfOwn(namesake) === keyOfOwn(id)
}

/** The key that was pressed; null where a list of choices or a button has its own use for it. */
function keyOutsideLists({ key, target, defaultPrevented }: KeyboardEvent): string | null {
  const isBusy = target instanceof HTMLElement && target.matches('[aria-expanded="true"]')
  const isButton = target instanceof HTMLButtonElement
  return isBusy || defaultPrevented || (isButton && key === 'Enter') ? null : key
}
