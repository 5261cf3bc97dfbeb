import { it } from '@jest/globals'
import { failing, served, PATIENCE, type Given } from './comment-given.ts'
import { scene } from '../support/github/scene.ts'
const STEPS = { branches: /\/branches\//, compare: /\/compare\//, trees: /\/git\/trees\//, blobs: /\/git\/blobs\// }
const FAULTS = {
  e500: { status: 500, body: {message: 'boom'} },
  s403: { status: 403, body: { message: 'Resource not accessible by integration' }, headers: { 'x-accepted-github-permissions': 'contents=read' } },
  s404: { status: 404, body: { message: 'Not Found' } },
  s401: { status: 401, body: { message: 'Bad credentials' } },
  s429: { status: 429, headers: { 'retry-after': '120' }, body: { message: 'API rate limit exceeded' } },
  garbage: { status: 200, body: '<html>a proxy says hello' },
  wrong: { status: 200, body: { hello: 1 } },
  arr: { status: 200, body: [] },
  none: { status: 204 },
  redirect: { status: 302, headers: { location: 'http://127.0.0.1:9/x' } },
  destroy: { destroy: true },
}
it('x', async () => {
  const of = scene(failing)
  const out: string[] = []
  const jobs = Object.entries(STEPS).flatMap(([s, path]) => Object.entries(FAULTS).map(([f, fault]) => async () => {
    const g = await served(of)
    g.server.fault({ match: { path }, times: Infinity, ...fault } as never)
    const t = Date.now()
    const run = await g.run({ checkout: 'none' })
    const rep = run.report() as any
    out.push([s, f, Date.now() - t, run.exit, run.outputs['status'], 'schema=' + rep?.schema, 'sarif=' + run.outputs['sarif']?.length, 'summary=' + run.summary.length, 'n=' + g.server.requests.length, 'c=' + g.comments().length].join(' ') + '\n   ' + run.annotations.map((a) => a.title + ' ' + a.message.replaceAll('\n', ' / ')).join('\n   ') + (run.stderr ? '\nSTDERR ' + run.stderr : '') + (s=='trees' && f=='s404' ? run.summary + '\n' + g.comments()[0]?.body : ''))
    await g.server.close().catch((e: unknown) => out.push('VIOLATION ' + String(e)))
  }))
  const work = async () => { for (let j = jobs.shift(); j; j = jobs.shift()) await j() }
  await Promise.all([work(), work(), work(), work()])
  console.log(out.sort().join('\n'))
}, 300000)
