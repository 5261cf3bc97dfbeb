import type { PageData } from '../report/html/page-data.ts'
import type { Portfolio } from '../report/html/portfolio.ts'
import type { Routes } from './route.ts'

/** What every view is given. */
export interface Context {
  readonly data: PageData
  readonly portfolio: Portfolio
  readonly routes: Routes
}
