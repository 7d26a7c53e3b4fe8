import { Radio } from '@mantine/core'
import { type Commitment, commitments } from '../../../core/objective.ts'
import { useWords } from '../../use-words.tsx'

interface CommitmentFieldProps {
  readonly value: Commitment
  readonly onValue: (value: Commitment) => void
}

export function CommitmentField({ value, onValue }: CommitmentFieldProps) {
  const { say, term } = useWords()
  return (
    <Radio.Group
      aria-label={say('interview.ask.commitment')}
      value={value}
      onChange={(chosen) => onValue(commitments.find((each) => each === chosen) ?? value)}
    >
      <div className="interview-choices">
        {commitments.map((each) => (
          <Radio
            key={each}
            value={each}
            label={term(`commitment.${each}`)}
            description={say(`interview.commitment.${each}`)}
          />
        ))}
      </div>
    </Radio.Group>
  )
}
