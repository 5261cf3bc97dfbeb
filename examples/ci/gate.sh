#!/bin/sh
# Judges the checked-out change by the policy of the branch that it would enter, and compares it with where it started, so
# that what was there before does not block it. Everything is read; nothing of the repository is executed.
#
# Usage: gate.sh [TARGET [FOLDER]]
#   TARGET  the branch of the remote "origin" that the change would enter; empty or left out: the whole tree is judged as it
#           stands, by its own policy, as on the default branch
#   FOLDER  where the reports are written: aivss.xml (JUnit), aivss.sarif, aivss.html, aivss.json; default aivss-reports
#
# Run it in a clone with its history, from a clone of aivss-gate at a commit that you trust: neither may come from the change.
# Exit code: 0 green or nothing to check, 1 it fails, 2 it could not run or something could not be examined.
set -eu

target=${1:-}
target=${target#refs/heads/}
reports=${2:-aivss-reports}
gate=$(cd "$(dirname "$0")/../.." && pwd)/dist/cli/index.js
trusted=$(mktemp -d)
trap 'rm -rf "$trusted"' EXIT
mkdir -p "$reports"

if [ -n "$target" ]; then
  git fetch --quiet --no-tags origin "+refs/heads/$target:refs/remotes/origin/$target"
  policy=.github/aivss-gate.yml
  if git cat-file -e "origin/$target:$policy" 2>/dev/null; then
    git cat-file blob "origin/$target:$policy" >"$trusted/aivss-gate.yml"
  else
    echo 'version: 1' >"$trusted/aivss-gate.yml" # the preset balanced
  fi
  set -- --policy "$trusted/aivss-gate.yml" --base "origin/$target"
else
  set --
fi

status=0
node "$gate" check "$@" || status=$?
for format in junit:xml sarif:sarif html:html json:json; do
  node "$gate" check "$@" --format "${format%:*}" --output "$reports/aivss.${format#*:}" 2>/dev/null || :
done
if [ "$status" -eq 3 ]; then status=0; fi
exit "$status"
