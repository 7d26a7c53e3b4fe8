import fc from 'fast-check'

// Laws are tried on the same inputs everywhere, so that a red test is the change's doing; FC_SEED tries others.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_123) })
