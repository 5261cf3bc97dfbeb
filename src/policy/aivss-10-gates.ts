import type { PolicyDocument } from './schema.ts'

/**
 * The release gates published with AIVSS 1.0 (reference document, section 19.2, and the slides' three gates for CI), to be
 * laid over a preset. They ask the metric profile, and never the score of 0.8. An X counts as the value that blocks, since
 * what is not known is not shown to be harmless; a profile without a CVSS vector is a finding of its own.
 */
export const AIVSS_10_GATES: PolicyDocument = {
  version: 1,
  require: [
    {
      id: 'a2-contained',
      'any-of': ['sandboxing', 'network-segmentation', 'egress-control'],
      when: 'has(profile.class) && profile.class in ["A2", "AX"] && exposure == "public"',
    },
    {
      id: 'reliable-code-execution',
      mitigation: 'sandboxing',
      when: 'has(profile.class) && "ASI05" in profile.asi && profile.sr in ["R", "X"] && profile.ui == "N"',
    },
  ],
  custom: [
    {
      name: 'profile-missing',
      when: '!has(profile.class)',
      message: 'No metric profile is stated, so the release gates of AIVSS 1.0 cannot be asked',
      help: 'State one under "aivss:", for the agent or for its threats: a CVSS v4.0 vector and "AIVSS:1.0/LC:./CP:./AP:./SR:./EX:./PT:./CA:./TD:.".',
    },
    {
      name: 'profile-without-cvss',
      when: 'has(profile.class) && !has(profile.bte)',
      message: 'The metric profile has no CVSS v4.0 vector, so its severity is not known',
      help: 'Write the CVSS v4.0 vector of the same path before the AIVSS vector, or under "cvss:".',
    },
    {
      name: 'profile-critical',
      when: 'has(profile.bte) && profile.bte >= 9.0',
      message: 'AIVSS 1.0 is 9.0 or above: blocked until it is fixed, or a named risk owner accepts it',
      help: 'Fix it, or have the owner of the risk accept it with a waiver in the policy.',
    },
    {
      name: 'profile-high-a2',
      when: 'has(profile.bte) && profile.bte >= 7.0 && profile.bte < 9.0 && profile.class in ["A2", "AX"]',
      message: 'AIVSS 1.0 is 7.0 to 8.9 and the effect class is A2, or open (AX)',
      help: 'Fix it, or have it accepted with a waiver that names the compensating controls and expires within 14 days.',
    },
    {
      name: 'untraceable',
      when: 'has(profile.td) && profile.td in ["H", "X"] && !(has(profile.bte) && profile.bte >= 7.0)',
      message: 'Responders could not rebuild what the agent did (TD:H), or it is not known (TD:X)',
      help: 'Record and retain what a retrieval exercise needs, or have a plan for forensic logging accepted with a waiver.',
    },
    {
      name: 'untraceable-high',
      when: 'has(profile.bte) && profile.bte >= 7.0 && profile.td in ["H", "X"]',
      message:
        'AIVSS 1.0 is 7.0 or above and responders could not rebuild what the agent did (TD:H or TD:X): the scope of a compromise would be unknown',
      help: 'Record and retain what a retrieval exercise needs before the agent is released.',
    },
    {
      name: 'extension-surface',
      when: 'has(profile.ex) && profile.ex in ["W", "X"]',
      message:
        'A control of a reachable extension is missing or can be bypassed (EX:W), or it is not known (EX:X)',
      help: 'Pin, allowlist and check every extension, give it the least rights, and authorise its use outside the model.',
    },
    {
      name: 'expedite',
      when: 'has(profile.timeline) && profile.timeline in ["3D", "3DF"]',
      message: 'The timeline of CISA BOD 26-04 is three days: expedite',
      help: 'Remediate within three days; 3DF also asks for forensic triage.',
      level: 'warn',
    },
  ],
}
