import { day, flag } from '../0010/checks.ts'

/** What a campaign shows and how it was approved, and how posts come under it besides by words. */
export const campaignWork = `
CREATE TABLE campaign_assets (
  id TEXT PRIMARY KEY,
  campaign_id TEXT NOT NULL REFERENCES campaigns (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  approval_number TEXT NOT NULL,
  submitted_on TEXT ${day('submitted_on')},
  approved_on TEXT ${day('approved_on')},
  expires_on TEXT ${day('expires_on')},
  CHECK (approved_on IS NULL OR approval_number <> ''),
  CHECK (approved_on >= submitted_on),
  CHECK (expires_on IS NULL OR expires_on >= approved_on)
) STRICT;

CREATE TABLE campaign_accounts (
  campaign_id TEXT NOT NULL REFERENCES campaigns (id),
  position INTEGER NOT NULL,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  PRIMARY KEY (campaign_id, account_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE campaign_hand_picks (
  campaign_id TEXT NOT NULL REFERENCES campaigns (id),
  position INTEGER NOT NULL,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  post_key TEXT NOT NULL,
  belongs INTEGER NOT NULL ${flag('belongs')},
  PRIMARY KEY (campaign_id, account_id, post_key)
) STRICT, WITHOUT ROWID;

ALTER TABLE campaign_text_rules ADD COLUMN kind TEXT NOT NULL DEFAULT 'text' CHECK (kind IN ('text', 'hashtag', 'link'));
`
