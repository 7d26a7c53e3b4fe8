import { Table } from '@mantine/core'
import type { CampaignMeasure } from '../../../contract/campaign-views.ts'
import { measureOf } from '../../../core/measure.ts'
import { useWords } from '../../use-words.tsx'

/** What the posts gathered, measure by measure, as far as their exports say. */
export function CampaignMeasures({ gathered }: { readonly gathered: readonly CampaignMeasure[] }) {
  const { say, term, measure, whole } = useWords()
  return (
    <section className="campaign-part" aria-label={say('campaign.gathered')}>
      <h2>{say('campaign.gathered')}</h2>
      <p className="soft small">{say(gathered.length === 0 ? 'campaign.gathered-nothing' : 'campaign.gathered-why')}</p>
      {gathered.length > 0 && (
        <Table verticalSpacing={5}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('screen.import.measure')}</Table.Th>
              <Table.Th ta="right">{say('campaign.posts-known')}</Table.Th>
              <Table.Th ta="right">{say('campaign.total')}</Table.Th>
              <Table.Th ta="right">{say('campaign.mean')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {gathered.map((one) => (
              <Table.Tr key={one.measure}>
                <Table.Td>
                  {measure(one.measure)}
                  {measureOf(one.measure).unit !== 'count' && (
                    <span className="soft"> · {term(`unit.${measureOf(one.measure).unit}`)}</span>
                  )}
                </Table.Td>
                <Table.Td ta="right">{whole(one.posts)}</Table.Td>
                <Table.Td ta="right" className="figure">
                  {one.total === null ? '–' : whole(Math.round(one.total))}
                </Table.Td>
                <Table.Td ta="right" className="figure">
                  {whole(Math.round(one.mean * 10) / 10)}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  )
}
