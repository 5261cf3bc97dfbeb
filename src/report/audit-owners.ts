import { type OwnerTasks, pressing, type Task } from '../audit/tasks.ts'
import { taskWords } from './audit-words.ts'
import { markdownCode, markdownText } from './escape.ts'
import { helpLine, type PlaceMarkdown } from './markdown-finding.ts'
import type { Section } from './markdown-section.ts'
import { boxLine } from './task-box.ts'

/**
 * A check list for each owner. Where not all has room, everybody keeps as many tasks as everybody else, their own most
 * pressing ones, and is told how many more there are: whoever has much to do must not hide what others have.
 */
export function ownerSections(owners: readonly OwnerTasks[], show: PlaceMarkdown): readonly Section[] {
  const order = owners
    .flatMap(({ tasks }) => tasks.map((task, round) => ({ task, round })))
    .toSorted((a, b) => a.round - b.round || pressing(a.task) - pressing(b.task))
  const ranks = new Map(order.map(({ task }, rank) => [task, rank] as const))
  return owners.map(({ owner, tasks }) => ({
    // In a code span: a list that comes again and again must not call anybody each time.
    head: `### ${owner === null ? 'Without an owner' : markdownCode(owner, 100)}\n\n`,
    fold: null,
    entries: tasks.map((task) => ({ ...taskEntry(task, show), rank: ranks.get(task) ?? 0 })),
    remedies: '',
    goesWith: null,
    noun: 'task',
    countsRest: true,
  }))
}

function taskEntry(
  task: Task,
  show: PlaceMarkdown,
): Pick<Section['entries'][number], 'text' | 'help' | 'passing'> {
  const { label, rule, about, message, help, place } = taskWords(task)
  const what = rule === null ? '' : ` ${markdownCode(rule, 100)}`
  const whom = about === '' ? '' : ` ${markdownText(about, 100)}:`
  const words = `**${label}**${what}${whom} ${markdownText(message)} (${show(place)})`
  return { text: `- ${boxLine(task.id, words)}`, help: helpLine(help), passing: false }
}
