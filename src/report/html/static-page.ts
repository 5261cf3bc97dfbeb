import type { Verdict } from '../../verdict/verdict.ts'
import { isShown } from '../ranking.ts'
import { count, countLevels, levelsOf, placeText, policyText, scopeTexts } from '../messages.ts'
import { bandText, changeText, numberText } from '../score-change.ts'
import { gapText } from './gap-text.ts'
import { headline } from './headline.ts'
import { element, type Markup } from './markup.ts'
import type { PageData } from './page-data.ts'
import { type AgentEntry, portfolioOf } from './portfolio.ts'

/** As many agents and findings as the part without scripts shows. */
const MOST = 200

/** The report without scripts: headline, agents and findings as plain tables. The page's script puts itself in its place. */
export function staticPage({ verdict, day, reportLevel }: PageData): readonly Markup[] {
  const portfolio = portfolioOf(verdict)
  const { entries } = portfolio
  const findings = verdict.findings.filter(
    ({ standing, level }) => standing === 'counts' && isShown(level, reportLevel),
  )
  return [
    element(
      'header',
      { class: 'masthead' },
      element('p', { class: 'eyebrow' }, `Agent risk report${day === null ? '' : `, ${day}`}`),
      element('h1', {}, headline(verdict, portfolio)),
      element(
        'p',
        { class: 'lede' },
        `${countLevels(verdict.summary) ?? 'No findings'}; ${policyText(verdict)}`,
      ),
      ...scopeTexts(verdict).map((text) => element('p', { class: 'quiet' }, text)),
      element(
        'noscript',
        {},
        element(
          'p',
          {},
          'This is the summary. The charts, the pages of the agents and the what-if panel need JavaScript.',
        ),
      ),
    ),
    ...listOf(
      'Why the gate could not run',
      verdict.errors.map(({ message, help }) => `${message}. ${help}`),
    ),
    ...(entries.length === 0 ? [] : [agentTable(entries)]),
    ...(findings.length === 0 ? [] : [findingTable(findings)]),
    ...listOf('What could not be examined', verdict.gaps.map(gapText)),
    ...listOf('Notices', [...verdict.notices, ...verdict.delivery]),
  ]
}

function agentTable(entries: readonly AgentEntry[]): Markup {
  return table(
    'Agents, worst first',
    ['Agent', 'AIVSS', 'Band', 'Verdict', 'Change', 'Findings', 'File'],
    entries.map(({ agent, status, findings }) => [
      agent.name === '' ? agent.id : agent.name,
      numberText(agent.score),
      bandText(agent.score),
      status,
      changeText(agent),
      countLevels(levelsOf(findings)) ?? 'none',
      agent.path,
    ]),
    entries.length,
    'agents',
  )
}

function findingTable(findings: Verdict['findings']): Markup {
  return table(
    'Findings that count',
    ['Level', 'Agent', 'Rule', 'What', 'What to do', 'Where'],
    findings.map((one) => [
      one.level,
      one.agent ?? 'policy and repository',
      one.rule,
      one.message,
      one.help,
      placeText(one.location),
    ]),
    findings.length,
    'findings',
  )
}

function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  all: number,
  noun: string,
): Markup {
  return element(
    'section',
    { class: 'static' },
    element('h2', {}, caption),
    all <= MOST
      ? null
      : element('p', {}, `The first ${MOST} of ${all} ${noun}; with JavaScript the page shows all of them.`),
    element(
      'table',
      { class: 'plain' },
      element('thead', {}, element('tr', {}, ...head.map((cell) => element('th', { scope: 'col' }, cell)))),
      element(
        'tbody',
        {},
        ...rows
          .slice(0, MOST)
          .map(([first = '', ...cells]) =>
            element(
              'tr',
              {},
              element('th', { scope: 'row' }, first),
              ...cells.map((cell) => element('td', {}, cell)),
            ),
          ),
      ),
    ),
  )
}

function listOf(title: string, items: readonly string[]): readonly Markup[] {
  if (items.length === 0) return []
  return [
    element(
      'section',
      { class: 'static' },
      element('h2', {}, title),
      element('ul', {}, ...items.slice(0, MOST).map((item) => element('li', {}, item))),
      items.length > MOST ? element('p', {}, `and ${count(items.length - MOST, 'other')}`) : null,
    ),
  ]
}
