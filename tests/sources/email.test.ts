import { expect, test } from 'vitest'
import { makeCsv } from '../files/make-file.ts'
import { codes, readOne, valuesOf } from '../import/read.ts'

test('Mailchimp: a row for each mailing, known by its id', () => {
  const header = ['Title', 'Subject', 'Audience', 'Send Date', 'Send Weekday', 'Total Recipients', 'Unique Id']
  const row = ['News of March', 'What is new', 'Friends of Sample', 'Mar 01, 2026 09:46 pm', 'Sunday', 33, '0a1b2c3d4e']
  const read = readOne(makeCsv([header, row]), 'campaigns.csv')
  expect(read).toMatchObject({ source: 'mailchimp', verified: true })
  expect(read.tables[0]).toMatchObject({ platform: 'email', accountName: 'Friends of Sample' })
  expect(read.tables[0]?.posts).toMatchObject([{ title: 'News of March', publishedOn: '2026-03-01' }])
  expect(valuesOf(read)).toEqual({ '0a1b2c3d4e sends lifetime 2026-09-30': 33 })
})

test('Constant Contact: what was delivered is what was sent less what bounced', () => {
  const header = [
    'Time Sent',
    'Campaign Name',
    'Sends',
    'Opens',
    'Open Rate',
    'Mobile Open Rate',
    'Desktop Open Rate',
    'Clicks',
    'Click Rate',
    'Bounces',
    'Bounce Rate',
    'Unsubscribes',
    'Unsubscribe Rate',
  ]
  const row = ['Mar 1, 2026 9:46 AM', 'News of March', '1,010', 580, '58%', '20%', '80%', 50, '5%', 10, '1%', 2, '0%']
  const read = readOne(makeCsv([header, row]), 'email_report.csv')
  const key = '2026-03-01 news of march'
  expect(read).toMatchObject({ source: 'constant-contact', verified: true })
  expect(valuesOf(read)).toMatchObject({
    [`${key} sends lifetime 2026-09-30`]: 1010,
    [`${key} delivered lifetime 2026-09-30`]: 1000,
    [`${key} opens lifetime 2026-09-30`]: 580,
    [`${key} open-rate lifetime 2026-09-30`]: 0.58,
    [`${key} bounces lifetime 2026-09-30`]: 10,
  })
  expect(codes(read)).toEqual(['account-unknown'])
})

test('Klaviyo: a row for each mailing, its rates on what was delivered', () => {
  const header = [
    ...['Campaign Name', 'Tags', 'Subject', 'List', 'Send Time', 'Send Weekday', 'Total Recipients'],
    ...['Unique Placed Order', 'Placed Order Rate', 'Revenue', 'Unique Opens', 'Open Rate', 'Total Opens'],
    ...['Unique Clicks', 'Click Rate', 'Total Clicks', 'Unsubscribes', 'Spam Complaints', 'Spam Complaints Rate'],
    ...['Successful Deliveries', 'Bounces', 'Bounce Rate', 'Campaign ID', 'Campaign Channel'],
  ]
  const row = [
    ...['Flu season', '2026', 'Get ready', 'Physicians', '2026-03-09 09:38:00', 'Monday', '6451.0'],
    ...['4.0', '0.07%', '280.27', '4558.0', '70.80%', '6068.0'],
    ...['26.0', '0.40%', '35.0', '17.0', '4.0', '0.06%'],
    ...['6438.0', '13.0', '0.20%', '01JNKBNFTCMV9QW500TPVHSHXE', 'Email'],
  ]
  const read = readOne(makeCsv([header, row]), 'Campaigns.csv')
  const key = '01JNKBNFTCMV9QW500TPVHSHXE'
  expect(read).toMatchObject({ source: 'klaviyo', verified: false })
  expect(codes(read)).toEqual(['account-unknown', 'layout-unverified'])
  expect(read.tables[0]?.posts).toMatchObject([{ title: 'Flu season', publishedOn: '2026-03-09' }])
  expect(valuesOf(read)).toMatchObject({
    [`${key} sends lifetime 2026-09-30`]: 6451,
    [`${key} delivered lifetime 2026-09-30`]: 6438,
    [`${key} opens lifetime 2026-09-30`]: 4558,
    [`${key} open-rate lifetime 2026-09-30`]: 0.708,
    [`${key} unsubscribes lifetime 2026-09-30`]: 17,
  })
})
