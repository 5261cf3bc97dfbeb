export { auditShare } from './fleet-audit.ts'
export { mergeResults } from './fleet-merge.ts'
export { planFleet } from './fleet-plan.ts'
