import { describe, expect, test } from '@jest/globals'
import { shellGrant } from '../../src/detect/powers/shell-grant.ts'

describe('a rule that opens any shell command', () => {
  test.each([
    'Bash',
    'Bash()',
    'Bash(*)',
    'Bash(:*)',
    'run_shell_command',
    'Bash(python3 *)',
    'Bash(python:*)',
    'Bash(python*)',
    'Bash(python3)',
    'Bash(python -c:*)',
    'Bash(.venv/bin/python:*)',
    'Bash(node -e:*)',
    'Bash(bash -c *)',
    'Bash(perl *)',
    'Bash(curl:*)',
    'Bash(curl -s https://api.example/*)',
    'Bash(wget *)',
    'Bash(ssh *)',
    'Bash(eval:*)',
    'Bash(go run *)',
    'Bash(xargs *)',
    'Bash(npx *)',
    'Bash(npx -y *)',
    'Bash(npx tsx *)',
    'Bash(uv run:*)',
    'Bash(uv run python *)',
    'Bash(uv *)',
    'Bash(kubectl *)',
    'Bash(kubectl exec *)',
    'Bash(docker:*)',
    'Bash(docker run *)',
    'Bash(docker compose exec *)',
    'Bash(find . -exec *)',
    'Bash(MODE=test python:*)',
    'Bash(timeout 60 python3:*)',
    'Bash(sudo bash:*)',
    'Bash(cd api && node:*)',
    'Bash(git status, curl *)',
    'Bash("$HOME/.venv/bin/python" *)',
    'shell(python:*)',
  ])('%s', (pattern) => {
    expect(shellGrant(pattern)).toBe('exec.shell')
  })
})

describe('a rule that opens what it names', () => {
  test.each([
    'Bash(npm test:*)',
    'Bash(npm run *)',
    'Bash(git:*)',
    'Bash(gh pr view:*)',
    'Bash(rm -rf *)',
    'Bash(ls)',
    'Bash(find:*)',
    'Bash(make *)',
    'Bash(jq:*)',
    'Bash(python scripts/report.py:*)',
    'Bash(python -m pytest:*)',
    'Bash(python3 -c "print(1)")',
    'Bash(bash scripts/*)',
    'Bash(./deploy.sh:*)',
    'Bash(npx tsc *)',
    'Bash(uv run pytest:*)',
    'Bash(kubectl get *)',
    'Bash(docker ps:*)',
    'Bash(docker compose logs:*)',
    'Bash(curl -s http://localhost:8080/health)',
    'Bash(timeout 60 npm test)',
    'shell(git:*)',
  ])('%s', (pattern) => {
    expect(shellGrant(pattern)).toBe('exec.shell_scoped')
  })
})

test.each(['Read', 'BashOutput', 'KillShell', 'Edit(src/**)', 'mcp__bash__run', '', '*', 'bashful(x)'])(
  'no rule about a shell: %s',
  (pattern) => {
    expect(shellGrant(pattern)).toBeNull()
  },
)
